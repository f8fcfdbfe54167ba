import { describe, expect, it } from 'vitest';
import {
  ACTION_PACK,
  ALEX,
  accountDescribed,
  CLOUD_2026,
  contract,
  ledgerWith,
  MIA,
  membershipAdded,
  ON_PREMISES,
  reading,
  returned,
  type StoredContract,
} from '../../test/builders.ts';
import { sentencesOf, verdictOn } from '../../test/situations.ts';
import { localeOfFolder } from '../i18n/locales.ts';
import { type Messages, Translator } from '../i18n/translator.ts';
import type { LedgerEvent } from '../ledger/events.ts';
import type { Ledger } from '../ledger/ledger.ts';
import { catalogue, judges } from './catalogue/index.ts';
import { message as unrecognised } from './catalogue/unrecognised.ts';
import { LINKS } from './links.ts';
import type { PlanOnPage, Situation, Step, Verdict } from './verdict.ts';

/** Every way in which a ledger, a signed-in account and a day can come together, roughly. */
const ENDED = { startsOn: '2025-01-01', endsOn: '2025-12-31' };
const OPEN_END = { endsOn: null };
const NOT_STARTED = { startsOn: '2027-06-01', endsOn: '2028-05-31' };
const PAID = { label: 'Premier', ruleSet: 'paid-support-plans', benefit: 'premier-contract', offer: null };
const contracts: StoredContract[] = [
  {},
  ENDED,
  OPEN_END,
  { read: 7 },
  { read: 0 },
  { read: 7, logged: 1 },
  { read: 7, competencyGroup: null },
  { read: 7, logged: 1, competencyGroup: null },
  { logged: 3 },
  { logged: 12 },
  { competencyGroup: 'cloud' },
  { competencyGroup: null },
  { ruleSet: 'mpn-2031', read: 5 },
  CLOUD_2026,
  { ...CLOUD_2026, benefit: 'partner-on-premises-support' },
  ON_PREMISES,
  { ...ON_PREMISES, offer: null },
  ACTION_PACK,
];
const memberships = [[], [membershipAdded()], [membershipAdded(ENDED)], [membershipAdded(OPEN_END)]];
const accounts = [
  [],
  [accountDescribed(MIA, 'csp-only')],
  [accountDescribed(MIA, 'program')],
  [accountDescribed(MIA, 'csp-only'), accountDescribed(ALEX, 'program')],
];
const ledgers = [
  ...memberships.flatMap((held) => accounts.map((described) => ledgerWith(...held, ...described))),
  ...contracts.flatMap((stored) =>
    [[], [MIA], [ALEX]].map((linkedTo) => ledgerWith(contract({ ...stored, linkedTo }))),
  ),
  ledgerWith(contract(ENDED), contract()),
  ledgerWith(contract({ ...ENDED, linkedTo: [MIA] }), contract({ accessId: '404', linkedTo: [MIA] })),
  ledgerWith(contract({ ...ENDED, linkedTo: [MIA] }), contract(NOT_STARTED)),
  ledgerWith(contract(), contract({ accessId: '404' })),
  ledgerWith(membershipAdded(ENDED), contract()),
  ledgerWith(membershipAdded(ENDED), membershipAdded({ ...NOT_STARTED, subject: 'next' })),
  ledgerWith(membershipAdded({ ruleSet: 'maicpp-2026', offer: 'launch', competencyGroup: null })),
  ledgerWith(contract({ ...ON_PREMISES, ...ENDED }), contract()),
  ledgerWith(contract(ENDED), contract({ ...ON_PREMISES, linkedTo: [MIA] })),
  ledgerWith(contract(PAID)),
  ledgerWith(contract(PAID), contract()),
  ledgerWith(contract(ON_PREMISES), contract({ logged: 10 })),
  ...[null, 'hybrid'].map((competencyGroup) => givenBack(contract({ competencyGroup, logged: 1 }))),
];

/** An incident logged before the reading and returned after it. */
function givenBack(events: LedgerEvent[]): Ledger {
  const opened = events.find(({ type }) => type === 'incident-opened');
  if (opened === undefined) throw new Error('no incident to return');
  return ledgerWith(
    events,
    reading(6, { subject: opened.subject, happenedAt: opened.happenedAt + 1 }),
    returned(opened),
  );
}

const onPages = unrecognised.pages.map((page) => ({
  message: unrecognised.id,
  verdict: verdictOn(unrecognised.id, ledgerWith(), { page }),
}));
/** What may stand around a message about a plan. */
const SHOWN: PlanOnPage = { name: null, contractId: null, endsOn: null, incidentsRemaining: null };
const around: readonly Partial<Situation>[] = [
  { contractId: 'C-1001' },
  { contractId: 'C-2001' },
  { contractId: '404' },
  { contractId: 'C-1001', endsOn: '2025-06-30' },
  { name: 'Signature 10-pack' },
].flatMap((shown) =>
  [null, 8, 12].map((code) => {
    const beside = { ...SHOWN, ...shown };
    return { plans: { code, beside, listed: [beside] } };
  }),
);
const onPlans = catalogue
  .filter(({ id }) => judges[id].isAboutPlan)
  .flatMap(({ id }) =>
    ledgers.flatMap((ledger) =>
      around.map((unusual) => ({ message: id, verdict: verdictOn(id, ledger, unusual) })),
    ),
  );
/** The message about the Access ID stands in other portals than Azure, too (P10). */
const onOtherPortals = (['s4b-step-2', 'service-request'] as const).flatMap((page) =>
  ledgers.map((ledger) => ({
    message: 'access-id-already-associated' as const,
    verdict: verdictOn('access-id-already-associated', ledger, { page }),
  })),
);
const verdicts = catalogue
  .flatMap(({ id }) =>
    ledgers.flatMap((ledger) =>
      [MIA, null].flatMap((account) =>
        [null, '0012345678', '404'].flatMap((accessId) =>
          ['2026-05-12', '2026-12-31', '2027-01-01'].map((today) => ({
            message: id,
            verdict: verdictOn(id, ledger, { account, accessId, today }),
          })),
        ),
      ),
    ),
  )
  .concat(onPages, onPlans, onOtherPortals);

const locales = Object.entries(
  import.meta.glob<Messages>('../../public/_locales/*/messages.json', { eager: true, import: 'default' }),
).map(([path, messages]) => ({ locale: localeOfFolder(path), messages }));
const english = locales.find(({ locale }) => locale === 'en')?.messages ?? {};

const once = (problems: readonly string[]) => [...new Set(problems)];
/** What a text asks for, less the labels of portals that it quotes. */
const placeholdersOf = (text: string) =>
  [...text.matchAll(/\{(?!portal_)(\w+)\}/g)].map(([, name = '']) => name);
const eachVerdict = (problemsOf: (verdict: Verdict) => string[]) =>
  once(verdicts.flatMap(({ verdict }) => problemsOf(verdict)));

describe('the situations tested', () => {
  it('reach every kind of verdict', () => {
    const reached = once(verdicts.map(({ message, verdict }) => `${message}: ${verdict.kind}`));
    const declared = Object.entries(judges).flatMap(([message, { kinds }]) =>
      kinds.map((kind) => `${message}: ${kind}`),
    );
    expect(reached.sort()).toEqual(declared.sort());
  });

  it('use every text for verdicts', () => {
    const used = new Set(
      verdicts.flatMap(({ verdict }) => sentencesOf(verdict).map(({ key }): string => key)),
    );
    const families = /^(message|access|not_authorized|no_benefits|plan|fact|step)_/;
    const unused = Object.keys(english).filter((key) => families.test(key) && !used.has(key));
    expect(unused).toEqual([]);
  });
});

describe.each(locales)('in the language $locale', ({ locale, messages }) => {
  const has = (key: string) => Object.hasOwn(messages, key);

  it('every sentence of every verdict has its text', () => {
    expect(
      eachVerdict((verdict) => sentencesOf(verdict).flatMap(({ key }) => (has(key) ? [] : key))),
    ).toEqual([]);
  });

  it('every rule cited has its text', () => {
    expect(eachVerdict(({ rules }) => rules.filter((rule) => !has(`rule_${rule}`)))).toEqual([]);
  });

  it('every certainty has its name', () => {
    expect(
      eachVerdict(({ certainty }) => [`card_certainty_${certainty}`].filter((key) => !has(key))),
    ).toEqual([]);
  });

  it('every parameter of every text is given, and none is empty', () => {
    const missing = eachVerdict((verdict) =>
      sentencesOf(verdict).flatMap(({ key, params = {} }) =>
        placeholdersOf(messages[key]?.message ?? '')
          .filter((name) => params[name] === undefined || params[name] === '')
          .map((name) => `${key} {${name}}`),
      ),
    );
    expect(missing).toEqual([]);
  });

  it('every step with a link has words for it, and no other sentence has', () => {
    const wrong = eachVerdict((verdict) =>
      sentencesOf(verdict).flatMap((line) => {
        const { key, link }: Step = line;
        const links = messages[key]?.message.match(/\[[^\]]+\]/g) ?? [];
        return links.length === (link === undefined ? 0 : 1) ? [] : key;
      }),
    );
    expect(wrong).toEqual([]);
  });

  it('every verdict can be put into words', () => {
    const words = new Translator(locale, messages, {});
    const broken = eachVerdict((verdict) =>
      sentencesOf(verdict).flatMap((line) => {
        const { key, params, link }: Step = line;
        const pieces = words.rich(key, params, link === undefined ? undefined : LINKS[link]);
        const text = pieces.map((piece) => piece.text).join('');
        return /[{}[\]]|undefined|NaN|\s{2}|^\s*$/.test(text) ? `${key}: ${text}` : [];
      }),
    );
    expect(broken).toEqual([]);
  });
});

describe('R26 "contact your Technical Account Manager"', () => {
  const CONTRADICTIONS: readonly string[] = ['access_no_manager_needed', 'access_which_is_which'];

  it('is contradicted in every verdict on it but that on a paid contract (P26), and in no other', () => {
    for (const { message, verdict } of verdicts) {
      const isContradicted = verdict.text.some(({ key }) => CONTRADICTIONS.includes(key));
      const isOnPartners = message === 'access-id-already-associated' && verdict.kind !== 'paid-contract';
      expect(isContradicted).toBe(isOnPartners);
    }
  });

  it.each([
    ['en', /\b(no|not)\b.*Technical Account Manager/],
    ['sv', /\b(inte|ingen)\b.*kontoansvarig/],
  ])('is contradicted explicitly (%s)', (language, contradiction) => {
    const messages = locales.find(({ locale }) => locale === language)?.messages;
    for (const key of CONTRADICTIONS) expect(messages?.[key]?.message).toMatch(contradiction);
  });

  it.each(locales)('no text in $locale gives that advice', ({ messages }) => {
    const advice = Object.entries(messages).filter(
      ([key, { message }]) =>
        !CONTRADICTIONS.includes(key) && /Technical Account Manager|kontoansvarig/i.test(message),
    );
    expect(advice).toEqual([]);
  });
});

describe('a verdict', () => {
  it('cites each rule once, and has text and steps', () => {
    for (const { verdict } of verdicts) {
      expect(new Set(verdict.rules).size).toBe(verdict.rules.length);
      expect(Math.min(verdict.rules.length, verdict.text.length, verdict.steps.length)).toBeGreaterThan(0);
    }
  });
});
