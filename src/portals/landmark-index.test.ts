import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formsOf } from './labels/label.ts';
import { LANDMARKS, type LandmarkId } from './labels/landmarks.ts';
import { landmarksIn } from './landmark-index.ts';

const idsIn = (...texts: string[]) => [...new Set(landmarksIn(texts).map(({ id }) => id))];

describe('a landmark is read as a person reads it', () => {
  it.each([
    ['technicalBenefits', 'Technical benefits (2)'],
    ['technicalBenefits', 'TECHNICAL BENEFITS'],
    ['technicalBenefits', 'Technical benefit'],
    ['technicalBenefits', 'Benefits > Technical support & consultation'],
    ['technicalBenefits', 'Benefits › Technical support and consultation'],
    ['technicalBenefits', 'Technical support & consultation benefits'],
    ['technicalBenefits', 'Technical consultation & support'],
    ['technicalBenefits', 'Your technical benefits'],
    ['technicalBenefits', 'Ｔｅｃｈｎｉｃａｌ　ｂｅｎｅｆｉｔｓ'],
    ['technicalBenefits', 'Avantages techniques'],
    ['technicalBenefits', '技術的な特典（2）'],
    ['technicalBenefits', 'Dukungan Teknis dan Konsultasi'.replace('dan', '&')],
    ['helpAndSupport', 'Help and support'],
    ['helpAndSupport', 'Hilfe & Support - Microsoft Azure'],
    ['helpAndSupport', 'ヘルプとサポート | Microsoft Azure'],
    ['addMorePlans', 'Do you need to purchase, or add more support plans?'],
    ['addMorePlans', "vous devez acheter ou ajouter d'autres plans de support"],
    ['unavailablePlans', 'Unavailable support plans: 3'],
    ['unavailablePlans', 'Souhaitez-vous voir des plans de support non disponibles ?'],
    ['typesOfSupport', 'Type of support'],
    ['newSupportRequest', 'Create a support request'],
    ['supportTroubleshooting', 'vm-01 | Support + Troubleshooting'],
    ['supportPlans', 'サポート　プラン'],
  ] satisfies [LandmarkId, string][])('%s: %s', (id, text) => {
    expect(idsIn(text)).toContain(id);
  });

  it.each([
    'About technical benefits in general',
    'About technical benefits',
    'Looks like you do not have any technical benefits yet',
    'How to create a support request',
    'Create an Azure support request in three steps',
    'Marketing benefits',
    'Benefits',
    'Help',
    'Customer insights',
    'Supported plans for help',
    'No support plans',
    'We could not link support benefits to your account',
    '如何使用技术优势和其他服务',
    '2',
    '',
    ' > ',
  ])('none in: %s', (text) => {
    expect(idsIn(text)).toEqual([]);
  });

  it('in each form of each language, whatever count stands behind it', () => {
    const forms = Object.entries(LANDMARKS).flatMap(([id, label]) =>
      formsOf(label).map((form) => ({ id, form })),
    );
    fc.assert(
      fc.property(fc.constantFrom(...forms), fc.nat(99), ({ id, form }, count) => {
        expect(idsIn(form)).toContain(id);
        expect(idsIn(`${form.toUpperCase()} (${count})`)).toContain(id);
      }),
    );
  });
});
