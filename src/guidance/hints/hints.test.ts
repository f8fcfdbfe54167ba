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
} from '../../../test/builders.ts';
import { hintsIn, hintVerdict } from '../../../test/hint-situations.ts';
import { linksOf, paramsOf } from '../../../test/situations.ts';
import type { Ledger } from '../../ledger/ledger.ts';
import type { PageKind } from '../page-kinds.ts';
import { hints } from './index.ts';
import type { Symptom } from './symptoms.ts';

const NOTHING = ledgerWith();
const ENDED = { startsOn: '2025-01-01', endsOn: '2025-12-31' };
const PAID = { label: 'Premier', ruleSet: 'paid-support-plans', benefit: 'premier-contract', offer: null };
const LAUNCH = { ruleSet: 'maicpp-2026', offer: 'launch', competencyGroup: null };

const kindOf = (...args: Parameters<typeof hintVerdict>) => hintVerdict(...args)?.kind ?? null;

describe('a dimmed Activate', () => {
  const verdict = (ledger: Ledger, account: string | null = MIA) =>
    hintVerdict('activate-greyed', 'technical-benefits', ['activate-dimmed'], ledger, { account });

  it.each<[rule: string, ledger: Ledger, account: string | null, kind: string]>([
    ['P5 nothing is stored', NOTHING, MIA, 'role-missing'],
    ['P5 no account is seen', ledgerWith(accountDescribed(ALEX, 'program')), null, 'role-missing'],
    [
      'P5 the stored account of the programme',
      ledgerWith(accountDescribed(MIA, 'program')),
      MIA,
      'role-missing',
    ],
    [
      'P5 one of two stored accounts of the programme',
      ledgerWith(accountDescribed(MIA, 'program'), accountDescribed(ALEX, 'program')),
      MIA,
      'role-missing',
    ],
    ['P5 another account is stored', ledgerWith(accountDescribed(ALEX, 'program')), MIA, 'other-account'],
    [
      'P5 R8 an account of CSP, beside one of the programme',
      ledgerWith(accountDescribed(MIA, 'csp-only'), accountDescribed(ALEX, 'program')),
      MIA,
      'other-account',
    ],
    [
      'P5 no account of the programme is stored',
      ledgerWith(accountDescribed(MIA, 'csp-only')),
      MIA,
      'role-missing',
    ],
  ])('%s', (_rule, ledger, account, kind) => {
    expect(verdict(ledger, account)?.kind).toBe(kind);
  });

  it('P34 R11 leads to the people who have the role', () => {
    const said = verdict(NOTHING);
    expect(said?.rules).toEqual(expect.arrayContaining(['P5', 'P34', 'R11']));
    expect(said && linksOf(said)).toEqual(['user-management']);
  });

  it('P34 names the account to sign in with', () => {
    const said = verdict(ledgerWith(accountDescribed(ALEX, 'program')));
    expect(said && paramsOf(said, 'hint_activate_other')).toMatchObject({ other: ALEX });
    expect(said && paramsOf(said, 'hint_activate_signed_in')).toMatchObject({ account: MIA });
  });
});

describe('IDs that are not shown yet', () => {
  const verdict = (ledger: Ledger, today = '2026-05-12') =>
    hintVerdict('activated-no-ids-yet', 'technical-benefits', ['ids-awaited'], ledger, { today });

  it.each<[rule: string, ledger: Ledger, kind: string]>([
    ['P5 R12 nothing is stored', NOTHING, 'wait'],
    ['P8 a contract runs on', ledgerWith(contract()), 'wait-with-another'],
    ['P8 the stored contract has ended', ledgerWith(contract(ENDED)), 'wait'],
    ['P8 no end is known', ledgerWith(contract({ endsOn: null })), 'wait'],
    ['P22 a paid plan is no benefit', ledgerWith(contract(PAID)), 'wait'],
  ])('%s', (_rule, ledger, kind) => {
    expect(verdict(ledger)?.kind).toBe(kind);
  });

  it('P8 to its last day', () => {
    expect(verdict(ledgerWith(contract()), '2026-12-31')?.kind).toBe('wait-with-another');
    expect(verdict(ledgerWith(contract()), '2027-01-01')?.kind).toBe('wait');
  });
});

/** What a stored contract says of a plan that Azure does not offer. */
const WHY: readonly [rule: string, ledger: Ledger, kind: string | null][] = [
  ['P27 R27 it has ended', ledgerWith(contract(ENDED)), 'ended'],
  ['P27 R27 it is used up by a reading', ledgerWith(contract({ read: 0 })), 'used-up'],
  ['P27 R27 it is used up by what was logged', ledgerWith(contract({ logged: 10 })), 'used-up'],
  ['P27 R23 it was never linked', ledgerWith(contract()), 'not-linked'],
  ['P27 P10 it is linked to another account', ledgerWith(contract({ linkedTo: [ALEX] })), 'not-linked'],
  ['P27 it is linked here', ledgerWith(contract({ linkedTo: [MIA] })), 'linked'],
  ['P27 R27 its dates are not known', ledgerWith(contract({ endsOn: null })), 'not-known'],
  ['P27 today’s benefit, never linked', ledgerWith(contract(CLOUD_2026)), 'not-linked'],
  [
    'R16 an on-premises contract of an offer with cloud support',
    ledgerWith(contract(ON_PREMISES)),
    'not-linked',
  ],
  [
    'P27 one has ended, another is valid',
    ledgerWith(contract(ENDED), contract({ accessId: '404', contractId: 'C-9' })),
    'not-linked',
  ],
];

describe('only billing and subscription management', () => {
  const page = ['new-support-request', ['no-technical-issue-type']] as const;

  it.each(WHY)('P29 %s', (_rule, ledger, kind) => {
    expect(kindOf('azure-no-technical-issue-type', ...page, ledger)).toBe(kind);
  });

  it.each<[rule: string, ledger: Ledger]>([
    ['P29 nothing is stored', NOTHING],
    ['P29 R6 nothing stored covers Azure', ledgerWith(contract(ACTION_PACK))],
    ['P29 the contract starts later', ledgerWith(contract({ startsOn: '2026-06-01', endsOn: '2027-05-31' }))],
  ])('%s', (_rule, ledger) => {
    expect(kindOf('azure-no-technical-issue-type', ...page, ledger)).toBe('undecided');
  });

  it('P29 leads to where plans are linked', () => {
    const said = hintVerdict('azure-no-technical-issue-type', ...page, NOTHING);
    expect(said && linksOf(said)).toEqual(['azure-support-plans']);
  });
});

describe('a plan that is not among those to choose', () => {
  const choices = (...names: string[]): readonly Symptom[] => [{ id: 'plans-to-choose', names }];
  const dimmed = (name: string): readonly Symptom[] => [
    ...choices('Basic'),
    { id: 'plans-not-selectable', names: [name] },
  ];
  const kind = (symptoms: readonly Symptom[], ledger: Ledger, page: PageKind = 'new-support-request') =>
    kindOf('azure-plan-not-selectable', page, symptoms, ledger);

  it.each(WHY)('%s', (_rule, ledger, expected) => {
    expect(kind(choices('Basic'), ledger)).toBe(expected);
    expect(kind([{ id: 'no-plans', names: [] }], ledger, 'help-and-support')).toBe(expected);
  });

  it.each<[rule: string, symptoms: readonly Symptom[], ledger: Ledger]>([
    [
      'P27 a plan of the programme is offered',
      choices('Basic', 'Partner Cloud Support 5'),
      ledgerWith(contract()),
    ],
    ['P4 by its older name', choices('Partner Signature 10pack'), ledgerWith(contract(ENDED))],
    ['P27 nothing is stored', choices('Basic', 'Developer'), NOTHING],
    ['R6 nothing stored covers Azure', choices('Basic'), ledgerWith(contract(ACTION_PACK))],
    ['P22 only a paid plan is stored', choices('Basic'), ledgerWith(contract(PAID))],
    [
      'P27 the contract starts later',
      choices('Basic'),
      ledgerWith(contract({ startsOn: '2026-06-01', endsOn: '2027-05-31' })),
    ],
    ['P27 a plan of another kind cannot be chosen', dimmed('Developer'), NOTHING],
  ])('%s: nothing is said', (_rule, symptoms, ledger) => {
    expect(kind(symptoms, ledger)).toBeNull();
  });

  it('P27 one that is shown and cannot be chosen has ended or is used up', () => {
    expect(kind(dimmed('Partner Cloud Support 5'), NOTHING)).toBe('not-stored');
    expect(kind(dimmed('Partner Signature 10pack'), ledgerWith(contract(ENDED)))).toBe('ended');
  });
});

describe('no plan under Support plans', () => {
  const kind = (ledger: Ledger) =>
    kindOf('action-pack-linked-nothing-shown', 'help-and-support', ['no-plans'], ledger);

  it.each<[rule: string, ledger: Ledger, kind: string | null]>([
    ['R6 Action Pack', ledgerWith(contract(ACTION_PACK)), 'no-cloud-benefit'],
    ['R6 Action Pack, linked', ledgerWith(contract({ ...ACTION_PACK, linkedTo: [MIA] })), 'no-cloud-benefit'],
    [
      'R6 a membership of Action Pack',
      ledgerWith(membershipAdded({ offer: 'action-pack' })),
      'no-cloud-benefit',
    ],
    ['P3 a membership of Partner Launch', ledgerWith(membershipAdded(LAUNCH)), 'no-cloud-benefit'],
    ['R6 nothing is stored', NOTHING, 'undecided'],
    ['R6 a membership with cloud support', ledgerWith(membershipAdded()), 'undecided'],
    ['R23 a contract with cloud support', ledgerWith(contract()), null],
    ['R6 Action Pack beside one with cloud support', ledgerWith(contract(ACTION_PACK), contract()), null],
    ['P26 a paid plan', ledgerWith(contract(PAID)), null],
  ])('%s', (_rule, ledger, expected) => {
    expect(kind(ledger)).toBe(expected);
  });
});

describe('a request in the Microsoft 365 admin center', () => {
  const kind = (ledger: Ledger, portal: string | null = 'microsoft-365-admin') =>
    kindOf('m365-takes-no-ids', 'service-request', ['request-without-ids'], ledger, { portal });

  it.each<[rule: string, ledger: Ledger, kind: string | null]>([
    ['P13 a contract with cloud support', ledgerWith(contract()), 'not-usable-here'],
    ['P13 today’s benefit', ledgerWith(contract(CLOUD_2026)), 'not-usable-here'],
    ['P13 nothing is stored', NOTHING, null],
    ['P13 the contract has ended', ledgerWith(contract(ENDED)), null],
    ['R6 Action Pack covers no cloud product', ledgerWith(contract(ACTION_PACK)), null],
    ['P22 a paid plan is used elsewhere', ledgerWith(contract(PAID)), null],
  ])('%s', (_rule, ledger, expected) => {
    expect(kind(ledger)).toBe(expected);
  });

  it('P12 says nothing of a request in LCS or in the Power Platform admin center', () => {
    for (const portal of ['lcs', 'power-platform-admin', null]) {
      expect(kind(ledgerWith(contract()), portal)).toBeNull();
    }
  });
});

describe('the hints', () => {
  it('have files of their names, each listed once', () => {
    const files = Object.keys(import.meta.glob('./*.ts')).map((path) => path.replace(/^\.\/|\.ts$/g, ''));
    const ids = hints.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.filter((id) => !files.includes(id))).toEqual([]);
  });

  it('are silent on other pages, without their symptom, and where the page is not known', () => {
    const symptoms = hints.flatMap((hint) => hint.symptoms);
    expect(hintsIn('csp-customers', symptoms, NOTHING)).toEqual([]);
    expect(hintsIn(null, symptoms, NOTHING)).toEqual([]);
    for (const { pages } of hints) for (const page of pages) expect(hintsIn(page, [], NOTHING)).toEqual([]);
  });
});
