import { describe, expect, it } from 'vitest';
import {
  ACTION_PACK,
  ALEX,
  accountDescribed,
  contract,
  ledgerWith,
  MIA,
  membershipAdded,
  ON_PREMISES,
} from '../../../test/builders.ts';
import { pageWith } from '../../../test/hint-situations.ts';
import { sentencesOf } from '../../../test/situations.ts';
import { localeOfFolder } from '../../i18n/locales.ts';
import { type Messages, Translator } from '../../i18n/translator.ts';
import { LINKS } from '../links.ts';
import type { Step, Verdict } from '../verdict.ts';
import { hints, hintsOn } from './index.ts';
import type { Symptom } from './symptoms.ts';

/** Every way in which a ledger, a signed-in account and a page can come together, roughly. */
const ENDED = { startsOn: '2025-01-01', endsOn: '2025-12-31' };
const ledgers = [
  [],
  [accountDescribed(ALEX, 'program')],
  [membershipAdded()],
  [membershipAdded({ offer: 'action-pack' })],
  ...[
    {},
    ENDED,
    { read: 0 },
    { logged: 10 },
    { endsOn: null },
    { competencyGroup: 'cloud' },
    ON_PREMISES,
    ACTION_PACK,
  ].flatMap((stored) => [[], [MIA], [ALEX]].map((linkedTo) => contract({ ...stored, linkedTo }))),
].map((events) => ledgerWith(...events));
const about: Readonly<Record<string, readonly string[]>> = {
  'activate-dimmed': ['Partner Cloud Support'],
  'plans-not-selectable': ['Partner Cloud Support 5'],
  'plans-to-choose': ['Basic'],
};
const verdicts = hints.flatMap((hint) =>
  hint.pages.flatMap((page) =>
    hint.symptoms.flatMap((id) =>
      ledgers.flatMap((ledger) =>
        [MIA, null].flatMap((account) => {
          const symptom: Symptom = { id, names: about[id] ?? [] };
          const seen = pageWith(page, [symptom], ledger, { account, portal: 'microsoft-365-admin' });
          return hintsOn(seen).filter((found) => found.id === hint.id);
        }),
      ),
    ),
  ),
);
const lines = verdicts.flatMap(({ verdict }) => sentencesOf(verdict));
const once = (problems: readonly string[]) => [...new Set(problems)];

const locales = Object.entries(
  import.meta.glob<Messages>('../../../public/_locales/*/messages.json', { eager: true, import: 'default' }),
).map(([path, messages]) => ({ locale: localeOfFolder(path), messages }));
const english = locales.find(({ locale }) => locale === 'en')?.messages ?? {};

describe('the situations tested', () => {
  it('reach every kind of verdict', () => {
    const declared = hints.flatMap(({ id, kinds }) => kinds.map((kind) => `${id}: ${kind}`));
    expect(once(verdicts.map(({ id, verdict }) => `${id}: ${verdict.kind}`)).sort()).toEqual(declared.sort());
  });

  it('use every text for hints', () => {
    const used = new Set<string>(lines.map(({ key }) => key));
    expect(Object.keys(english).filter((key) => key.startsWith('hint_') && !used.has(key))).toEqual([]);
  });
});

describe.each(locales)('in the language $locale', ({ locale, messages }) => {
  it('every parameter is given, links have words, and every sentence can be said', () => {
    const words = new Translator(locale, messages, {});
    const problems = lines.flatMap((line) => {
      const { key, params = {}, link }: Step = line;
      const text = words.rich(key, params, link && LINKS[link]).map((piece) => piece.text);
      const links = words.rich(key, params, 'https://a.example/').filter(({ href }) => href !== undefined);
      const isBroken = /[{}[\]]|undefined|NaN|\s{2}|^\s*$/.test(text.join(''));
      const isEmpty = Object.entries(params).some(
        ([name, value]) => value === '' && messages[key]?.message.includes(`{${name}}`),
      );
      return isBroken || isEmpty || links.length !== (link === undefined ? 0 : 1) ? [`${key}: ${text}`] : [];
    });
    expect(once(problems)).toEqual([]);
  });
});

describe('a hint', () => {
  it('cites each rule once, and has text and steps', () => {
    for (const { verdict } of verdicts) {
      const { rules, text, steps }: Verdict = verdict;
      expect(new Set(rules).size).toBe(rules.length);
      expect(Math.min(rules.length, text.length, steps.length)).toBeGreaterThan(0);
    }
  });
});
