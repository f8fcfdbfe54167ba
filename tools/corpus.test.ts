import { describe, expect, it } from 'vitest';
import { type CorpusCase, readCorpus } from '../test/corpus/index.ts';
import { PAGE_LANGUAGES, pageLanguage } from '../test/corpus/page-language.ts';
import sources from '../test/corpus/sources.json' with { type: 'json' };
import { nonEmpty } from '../test/non-empty.ts';
import { combinations, inFirefoxToo } from '../test/recognition/in-firefox.ts';

const corpus = readCorpus();
const localised = corpus.filter(({ kind }) => kind === 'localised');
const foreign = nonEmpty(
  PAGE_LANGUAGES.filter((language) => language !== 'en'),
  'languages',
);

/** What pages of another language fall back to. */
const ENGLISH_LANDMARK =
  />\s*(?:Technical benefits|Technical support &amp; consultation|Link support benefits|Support plans|Help \+ support|New support request|Do you need to purchase|Would you like to see unavailable|Unavailable support plans)/;

const namesOf = (cases: readonly CorpusCase[]) => cases.map(({ name }) => name);

describe('the corpus', () => {
  it('says of each wording and each page of another language what it is known from', () => {
    const unsourced = corpus.filter(
      ({ kind, source }) => ['localised', 'reports'].includes(kind) && source.length === 0,
    );
    expect(namesOf(unsourced)).toEqual([]);
  });

  it('has public reports in one folder, and nothing else there', () => {
    const misplaced = corpus.filter(
      ({ kind, origin }) => (kind === 'reports') !== (origin === 'public-report'),
    );
    expect(namesOf(misplaced)).toEqual([]);
  });

  it('uses every source it names', () => {
    const used = new Set(corpus.flatMap(({ source }) => source));
    // The first page that somebody contributes uses it.
    used.add('contributed');
    expect(Object.keys(sources).filter((key) => !used.has(key))).toEqual([]);
  });

  it('has no page of another language under an English heading without saying so', () => {
    const mixed = corpus.filter(
      ({ language, shown, about }) =>
        language !== 'en' && ENGLISH_LANDMARK.test(shown.html) && !about.includes('English'),
    );
    expect(namesOf(mixed)).toEqual([]);
  });
});

describe.each(foreign)('the localised pages in %s', (language) => {
  const own = localised.filter((corpusCase) => corpusCase.language === language);
  const with_ = (page: string, message: string | null) =>
    own.filter(
      ({ expect: { page: kind, messages } }) =>
        kind === page && (message === null || messages.some(({ id }) => id === message)),
    );

  it('show benefits with their IDs', () => {
    expect(with_('technical-benefits', null).flatMap((each) => each.expect.benefits ?? [])).not.toEqual([]);
  });

  it('show both layouts of Support for Business with an unavailable plan', () => {
    const unavailable = with_('s4b-step-2', 'plan-not-for-product').filter(({ expect: { contracts = [] } }) =>
      contracts.some((contract) => contract['available'] === false),
    );
    expect(unavailable).toHaveLength(2);
  });

  it.each([
    ['link-support-benefits', 'access-id-already-associated'],
    ['new-support-request', 'no-permission-support-request'],
  ])('show on %s the message %s', (page, message) => {
    expect(with_(page, message)).not.toEqual([]);
  });

  it('show a page on which no card may stand', () => {
    const silent = own.filter(
      ({ expect: { messages, benefits } }) => messages.length === 0 && benefits === undefined,
    );
    expect(silent).not.toEqual([]);
  });

  it('are accompanied by both errors of Technical benefits', () => {
    const errors = corpus
      .filter((corpusCase) => corpusCase.kind === 'exact' && corpusCase.language === language)
      .flatMap((corpusCase) => corpusCase.expect.messages.map(({ id }) => id));
    expect(errors).toEqual(expect.arrayContaining(['not-authorized-for-this-action', 'no-benefits-yet']));
  });
});

describe('what Firefox shows', () => {
  const shown = inFirefoxToo(corpus);
  const undated = corpus.filter(({ today }) => today === undefined);

  it('has each combination of language, page kind and message that Chromium shows', () => {
    const seen = new Set(shown.flatMap(combinations));
    expect(undated.flatMap(combinations).filter((each) => !seen.has(each))).toEqual([]);
  });

  it('leaves out a page that is like one it showed', () => {
    const [first] = nonEmpty(localised, 'localised pages');
    if (first === undefined) return;
    expect(inFirefoxToo([first, { ...first, name: 'localised/again' }])).toEqual([first]);
  });

  it('has no page of a certain day, and every page of markup, of which there are several alike', () => {
    expect(shown.filter(({ today }) => today !== undefined)).toEqual([]);
    const markup = ({ kind }: CorpusCase) => kind === 'markup';
    expect(shown.filter(markup)).toEqual(corpus.filter(markup));
  });
});

describe('the language of a page', () => {
  it.each([
    ['<html lang="de-AT">', 'de'],
    ['<html class="a" lang=sv>', 'sv'],
    ['<html lang="pt">', 'pt-BR'],
    ['<html lang="pt-PT">', 'pt-PT'],
    ['<html lang="zh-Hans">', 'zh-CN'],
    ['<html lang="zh-HK">', 'zh-TW'],
    ['<html lang="ar">', 'other'],
    ['<html>', 'en'],
    ['<html data-lang="de">', 'en'],
  ])('of %s is %s', (html, language) => {
    expect(pageLanguage(html)).toBe(language);
  });
});
