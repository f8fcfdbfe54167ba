import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { LABELS } from './all.ts';
import { LANDMARKS, type LandmarkId } from './landmarks.ts';

const DATA = ['label.ts', 'landmarks.ts', 'all.ts', 'request-titles.ts'];
const files = readdirSync(import.meta.dirname).filter(
  (name) => !name.endsWith('.test.ts') && !DATA.includes(name),
);
const documented = readFileSync(join(import.meta.dirname, '../../../docs/labels.md'), 'utf8');
const isKnown = (source: string) => /^[rp]\d+$/.test(source) || documented.includes(`\n| \`${source}\` |`);

/** The rows of a file, each with the sources behind it or behind its forms. */
function rowsOf(file: string) {
  const text = readFileSync(join(import.meta.dirname, file), 'utf8');
  return [...text.matchAll(/^ {2}'?([a-z]{2}(?:-[A-Z]{2})?)'?: \[([\s\S]*?)\](?:,| as).*$/gm)].map(
    ([row, language]) => ({
      language,
      row,
      sources: [...row.matchAll(/\/\/ (.+)$/gm)].flatMap(([, keys = '']) => keys.split(', ')),
    }),
  );
}

describe.each(files)('%s', (file) => {
  it('says of every row where it was seen, by a key that docs/labels.md explains', () => {
    const rows = rowsOf(file);
    expect(rows.length).toBeGreaterThan(0);
    expect(rows.filter(({ sources }) => sources.length === 0).map(({ row }) => row)).toEqual([]);
    expect(rows.flatMap(({ sources }) => sources).filter((source) => !isKnown(source))).toEqual([]);
  });

  it('names languages as browsers do', () => {
    for (const { language = '' } of rowsOf(file))
      expect(Intl.getCanonicalLocales(language)).toEqual([language]);
  });
});

describe('the labels', () => {
  it('have forms, none of them twice in a language, none empty', () => {
    for (const [id, label] of Object.entries(LANDMARKS)) {
      for (const [language, forms] of Object.entries(label)) {
        expect(forms.length, `${id} ${language}`).toBeGreaterThan(0);
        expect(new Set(forms).size, `${id} ${language}`).toBe(forms.length);
      }
    }
    expect(
      Object.values(LABELS)
        .flat()
        .filter((form) => form.trim() !== form || form === ''),
    ).toEqual([]);
  });

  const EVERY = [
    'sv',
    'de',
    'fr',
    'es',
    'it',
    'pt-BR',
    'nl',
    'pl',
    'cs',
    'hu',
    'tr',
    'ru',
    'ja',
    'ko',
    'zh-CN',
  ];
  it.each([
    'technicalBenefits',
    'linkSupportBenefits',
    'supportPlans',
    'helpAndSupport',
    'addContract',
  ] as const)('%s is known in every language of the vendor’s article', (id: LandmarkId) => {
    expect(EVERY.filter((language) => !(language in LANDMARKS[id]))).toEqual([]);
  });
});
