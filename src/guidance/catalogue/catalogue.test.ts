import { describe, expect, it } from 'vitest';
import { languageOf } from '../matching/languages.ts';
import { normaliseText } from '../matching/normalise.ts';
import type { Provenance } from '../message.ts';
import { PAGE_KINDS, type PageKind } from '../page-kinds.ts';
import { catalogue, messageOf } from './index.ts';
import { judges } from './judges.ts';

type Row = readonly [locale: string, text: string, provenance: Provenance];
interface Expected {
  readonly rules: readonly string[];
  readonly pages: readonly PageKind[];
  readonly rows: readonly Row[];
}

/** What is known of the portals' wording: the published list, written out once more to be compared with. */
const KNOWN: Readonly<Record<string, Expected>> = {
  'access-id-already-associated': {
    rules: ['R26', 'R27'],
    pages: ['help-and-support', 'link-support-benefits'],
    rows: [
      [
        'en',
        'This Access ID is already associated to an account. Please contact your Technical Account Manager to obtain a new Access ID',
        'article',
      ],
      ['en', 'Access ID is already associated', 'article'],
      [
        'sv',
        'Det här åtkomst-ID:t är redan associerat till ett konto. Kontakta din tekniska kontoansvarig för att få ett nytt åtkomst-ID',
        'article-translation',
      ],
      ['sv', 'Åtkomst-ID är redan associerat', 'article-translation'],
    ],
  },
  'not-authorized-for-this-action': {
    rules: ['R7', 'R8', 'P9'],
    pages: ['technical-benefits'],
    rows: [
      ['en', 'You are not authorized for this action', 'article'],
      ['sv', 'du inte har behörighet för den här åtgärden', 'article-indirect'],
      ['de', 'Sie sind für diese Aktion nicht autorisiert', 'article-translation'],
      ['fr', "vous n'êtes pas autorisé à effectuer cette action", 'article-translation'],
      ['es', 'No está autorizado para esta acción', 'article-translation'],
      ['it', 'Non si è autorizzati per questa azione', 'article-translation'],
      ['pt-BR', 'você não está autorizado para esta ação', 'article-translation'],
      ['ja', 'このアクションに対して承認されていない', 'article-indirect'],
      ['ko', '이 작업에 대 한 권한이 없습니다.', 'article-translation'],
      ['ru', 'у вас нет права на это действие', 'article-indirect'],
      ['zh-CN', '你无权执行此操作', 'article-translation'],
      [
        'en',
        "You aren't authorized for this action. You must have a program-associated account.",
        'reported',
      ],
    ],
  },
  'no-benefits-yet': {
    rules: ['R9'],
    pages: ['technical-benefits'],
    rows: [
      ['en', "Looks like you don't have any benefits yet", 'article'],
      ['sv', 'Ser ut som om du inte har några fördelar ännu', 'article-translation'],
      ['de', 'Es sieht so aus, als ob Sie noch keine Vorteile haben', 'article-translation'],
      ['fr', "vous n'avez pas encore d'avantages", 'article-indirect'],
      ['es', 'Parece que aún no tiene ninguna beneficios', 'article-translation'],
      ['it', 'Sembra che non ci siano ancora vantaggi', 'article-translation'],
      ['pt-BR', 'parece que você ainda não tem nenhum benefício', 'article-translation'],
      ['ja', 'まだ特典がないように見えます', 'article-translation'],
      ['ko', '아직 혜택이 없습니다.', 'article-translation'],
      ['ru', 'похоже, у вас еще нет преимуществ', 'article-indirect'],
      ['zh-CN', '似乎你还没有任何权益', 'article-translation'],
    ],
  },
  'plan-not-for-product': {
    rules: ['R21', 'P18'],
    pages: ['s4b-step-2', 'engage-center'],
    rows: [
      ['en', "The support plan can't be used for support of the specified product", 'reconstructed'],
      [
        'fr',
        'Le plan de support ne peut pas être utilisé pour la prise en charge du produit spécifié',
        'article-translation',
      ],
      ['ja', 'サポートプランは、指定された製品のサポートには使用できません', 'article-translation'],
      ['zh-CN', '支持计划不能用于指定产品的支持', 'article-translation'],
    ],
  },
  'plan-expired': {
    rules: ['R21', 'R27', 'P19'],
    pages: ['s4b-step-2', 'engage-center'],
    rows: [
      ['en', 'The support plan has expired', 'reconstructed'],
      ['zh-CN', '支持计划已过期', 'article-translation'],
    ],
  },
  // An error of unknown wording has none.
  unrecognised: {
    rules: ['R8', 'R9', 'R11', 'R21', 'R25', 'R27', 'P13', 'P18'],
    pages: ['technical-benefits', 's4b-step-2', 'link-support-benefits', 'service-request'],
    rows: [],
  },
  'plan-used-up': {
    rules: ['R21', 'R27', 'P20'],
    pages: ['s4b-step-2', 'engage-center'],
    rows: [
      ['en', 'The support plan has no incidents remaining', 'reconstructed'],
      ['zh-CN', '支持计划可用次数已耗尽', 'article-translation'],
    ],
  },
};

describe('the catalogue', () => {
  it('has every message that is known, and no other', () => {
    expect(catalogue.map(({ id }) => id).sort()).toEqual(Object.keys(KNOWN).sort());
  });

  it('is asked by id; an id that a page made up is none', () => {
    expect(messageOf('plan-expired')?.id).toBe('plan-expired');
    expect(messageOf('no-such-message')).toBeNull();
    expect(messageOf('toString')).toBeNull();
  });

  it('has for every message somebody who says what it means', () => {
    expect(Object.keys(judges).sort()).toEqual(catalogue.map(({ id }) => id).sort());
  });
});

describe.each(Object.entries(KNOWN))('the message %s', (id, { rules, pages, rows }) => {
  const message = messageOf(id);

  it('has all wordings known, in their languages, with how sure each is', () => {
    const listed = message?.wordings.map(({ locale, text, provenance }) => [locale, text, provenance]);
    expect(listed).toEqual(rows);
  });

  it(`rests on ${rules.join(', ')}`, () => {
    expect([...(message?.rules ?? [])].sort()).toEqual([...rules].sort());
  });

  it('is expected on the pages it is known from', () => {
    expect(message?.pages).toEqual(expect.arrayContaining([...pages]));
    expect(message?.pages.filter((page) => !PAGE_KINDS.includes(page))).toEqual([]);
  });
});

/** Says in words what is wrong with a row, for whoever added a language and reads no TypeScript. */
describe.each(catalogue.flatMap(({ id, wordings }) => wordings.map((wording) => ({ id, ...wording }))))(
  'the row $locale of $id: $text',
  ({ locale, text, keywords }) => {
    it('names a language the way browsers do, such as sv or pt-BR', () => {
      expect(Intl.getCanonicalLocales(locale), `“${locale}” should be written differently`).toEqual([locale]);
    });

    it('has key words, each of which stands in its text', () => {
      expect(keywords.length, 'add at least one word that the message always has').toBeGreaterThan(0);
      const missing = keywords.filter((word) => !normaliseText(text).includes(normaliseText(word)));
      expect(missing, 'these key words do not stand in the text').toEqual([]);
    });

    it('is of a language that matching knows the negations of', () => {
      expect(languageOf(locale), `add a row for “${locale}” in matching/languages.ts`).not.toBeNull();
    });
  },
);
