import { describe, expect, it } from 'vitest';
import {
  ACTION_PACK,
  ALEX,
  CLOUD_2026,
  contract,
  FIVE_PACK,
  ledgerWith,
  MIA,
  membershipAdded,
  ON_PREMISES,
} from '../../../test/builders.ts';
import { situationOf, verdictOn } from '../../../test/situations.ts';
import type { Ledger } from '../../ledger/ledger.ts';
import type { Situation } from '../verdict.ts';
import { cases } from './access-id-already-associated/cases.ts';
import { factsOf } from './access-id-already-associated/facts.ts';
import { judge as accessIdJudge } from './access-id-already-associated.ts';

const ENDED = { startsOn: '2025-01-01', endsOn: '2025-12-31' };
const NOT_STARTED = { startsOn: '2026-06-01', endsOn: '2027-05-31' };
const UNLIMITED = { competencyGroup: 'cloud' };
const LAUNCH = { ruleSet: 'maicpp-2026', offer: 'launch', competencyGroup: null };
const PAID = {
  label: 'Premier',
  ruleSet: 'paid-support-plans',
  benefit: 'premier-contract',
  offer: null,
  accessId: '0099',
};
const linkedHere = { linkedTo: [MIA] };
const linkedElsewhere = { linkedTo: [ALEX] };

const stored = (...contracts: Parameters<typeof contract>) => ledgerWith(contract(...contracts));
const judge = (ledger: Ledger, unusual?: Partial<Situation>) =>
  verdictOn('access-id-already-associated', ledger, unusual);

/** What can be said of the portal's advice to ask for a new Access ID. */
const ADVICE: readonly string[] = ['access_no_manager_needed', 'access_which_is_which', 'access_paid_text'];

type Row = readonly [rule: string, ledger: Ledger, verdict: readonly string[], on?: Partial<Situation>];

/** Kind, certainty and rules, the deciding one first. */
const linkedVerdict = (certainty: string) => ['already-linked', certainty, 'R27', 'R26', 'R13'];
const servedByOffer = ['already-linked', 'granted', 'R27', 'R26', 'R16'];
const expired = ['expired', 'granted', 'R27', 'R26', 'R14'];
const usedUpVerdict = (certainty: string) => ['no-incidents-left', certainty, 'R27', 'R26', 'R14'];
const noCloud = ['no-cloud-benefit', 'granted', 'R6', 'R26', 'R28', 'R24'];
const noSupport = ['no-cloud-benefit', 'granted', 'P3', 'R26', 'R28', 'R24'];
const paid = ['paid-contract', 'granted', 'P26', 'R26'];
const undecided = ['undecided', 'unknown', 'R27', 'R26', 'R19'];

const rows: Row[] = [
  // Linked here and still valid: there is nothing to link.
  ['R27 linked here, by the grant', stored(linkedHere), linkedVerdict('granted')],
  ['R27 linked here, by the count', stored({ ...linkedHere, logged: 3 }), linkedVerdict('simulated')],
  ['R27 linked here, as read', stored({ ...linkedHere, read: 7 }), linkedVerdict('observed')],
  [
    'R27 linked here, unlimited',
    stored({ ...linkedHere, ...UNLIMITED, logged: 40 }),
    linkedVerdict('simulated'),
  ],
  [
    'R13 linked here, the address written in another case',
    stored(linkedHere),
    linkedVerdict('granted'),
    { account: MIA.toUpperCase() },
  ],
  ['R27 linked here, on its last day', stored(linkedHere), linkedVerdict('granted'), { today: '2026-12-31' }],
  [
    'R27 the portal shows no account; linked to one all the same',
    stored(linkedElsewhere),
    linkedVerdict('granted'),
    { account: null },
  ],
  [
    'R27 linked to no account yet, but read and not empty: only one explanation is left',
    stored({ read: 7 }),
    linkedVerdict('observed'),
  ],
  [
    'R27 linked to no account yet, but unlimited: only one explanation is left',
    stored(UNLIMITED),
    linkedVerdict('granted'),
  ],
  [
    'R16 a Gold contract linked here for on-premises support serves the cloud too',
    stored({ ...ON_PREMISES, ...linkedHere }),
    servedByOffer,
  ],
  [
    'R16 a Silver contract does so as well',
    stored({ ...ON_PREMISES, ...linkedHere, offer: 'silver' }),
    servedByOffer,
  ],
  ['P3 a contract of today’s programme', stored({ ...CLOUD_2026, ...linkedHere }), linkedVerdict('granted')],
  [
    'R27 last year’s has ended, this year’s is valid and linked here',
    ledgerWith(contract({ ...ENDED, ...linkedHere }), contract(linkedHere)),
    linkedVerdict('granted'),
  ],

  [
    'R16 P3 an on-premises contract linked here whose own grant is not known',
    stored({ ...CLOUD_2026, ...linkedHere, offer: 'success-core', benefit: 'partner-on-premises-support' }),
    servedByOffer,
  ],
  [
    'R4 a cloud contract linked here, of an offer that was not said',
    stored({ ...UNLIMITED, ...linkedHere, offer: null }),
    linkedVerdict('granted'),
  ],
  [
    'R6 a contract with cloud support counts more than a membership without',
    ledgerWith(membershipAdded({ offer: 'action-pack', competencyGroup: null }), contract(linkedHere)),
    linkedVerdict('granted'),
  ],

  // Valid, and no link recorded: the message itself is the evidence (R27, R16).
  ['D2 R27 valid by the grant alone, and linked to no account', stored(), linkedVerdict('granted')],
  [
    'R13 the portal shows no account, and none is linked',
    stored(),
    linkedVerdict('granted'),
    { account: null },
  ],
  ['D2 R16 only an on-premises contract, of Gold, linked to no account', stored(ON_PREMISES), servedByOffer],
  [
    'R16 P3 only an on-premises contract of today’s programme, linked to no account',
    stored({ ...CLOUD_2026, benefit: 'partner-on-premises-support' }),
    servedByOffer,
  ],
  [
    'R16 P3 an on-premises contract of today whose offer was not said: only one offer grants it',
    stored({ ...CLOUD_2026, benefit: 'partner-on-premises-support', offer: null }),
    servedByOffer,
  ],
  [
    'R27 two that are valid, linked to no account: one of them is linked',
    ledgerWith(contract(), contract({ ...UNLIMITED, accessId: '77' })),
    linkedVerdict('granted'),
  ],
  [
    'R27 last year’s has ended, this year’s is linked to no account',
    ledgerWith(contract(ENDED), contract()),
    linkedVerdict('granted'),
  ],

  // A spent cloud pack is not hidden by a valid on-premises contract of its offer.
  [
    'D3 R27 a spent cloud pack beside an on-premises contract that is linked here',
    ledgerWith(contract({ logged: 10 }), contract({ ...ON_PREMISES, ...linkedHere })),
    usedUpVerdict('simulated'),
  ],
  [
    'R27 a spent cloud pack, as read, beside an on-premises contract that is linked to no account',
    ledgerWith(contract({ read: 0 }), contract(ON_PREMISES)),
    usedUpVerdict('observed'),
  ],
  [
    'R27 an ended cloud pack beside an on-premises contract that is linked here',
    ledgerWith(contract(ENDED), contract({ ...ON_PREMISES, ...linkedHere })),
    expired,
  ],
  [
    'R27 the on-premises contract on the page, the cloud pack of its offer spent',
    ledgerWith(contract({ read: 0 }), contract({ ...ON_PREMISES, ...linkedHere })),
    usedUpVerdict('observed'),
    { accessId: ON_PREMISES.accessId },
  ],
  [
    'R16 a spent cloud pack beside the on-premises contract of a competency with unlimited cloud support',
    ledgerWith(contract({ logged: 10 }), contract({ ...ON_PREMISES, ...linkedHere, ...UNLIMITED })),
    servedByOffer,
  ],
  [
    'R16 the cloud pack of another offer is spent',
    ledgerWith(
      contract({ ...CLOUD_2026, offer: 'success-core', read: 0 }),
      contract({ ...CLOUD_2026, ...linkedHere, benefit: 'partner-on-premises-support' }),
    ),
    servedByOffer,
  ],
  [
    'R27 last year’s cloud pack has ended, this year’s is linked here beside an on-premises contract',
    ledgerWith(contract(ENDED), contract(linkedHere), contract({ ...ON_PREMISES, ...linkedHere })),
    linkedVerdict('granted'),
  ],

  // Ended or used up: the plan is hidden, and linking again changes nothing.
  [
    'R27 ended and linked here, beside one that has not started',
    ledgerWith(contract({ ...ENDED, ...linkedHere }), contract(NOT_STARTED)),
    expired,
  ],
  [
    'R27 used up and linked here, beside one that has not started',
    ledgerWith(contract({ ...linkedHere, logged: 10 }), contract(NOT_STARTED)),
    usedUpVerdict('simulated'),
  ],
  ['R27 ended yesterday', stored(linkedHere), expired, { today: '2027-01-01' }],
  ['R27 ended, linked elsewhere', stored({ ...ENDED, ...linkedElsewhere }), expired],
  ['R27 used up, and ended since', stored({ ...ENDED, ...linkedHere, logged: 10 }), expired],
  ['R27 unlimited, and ended', stored({ ...ENDED, ...UNLIMITED, ...linkedHere }), expired],
  [
    'R14 R16 a Gold on-premises contract that was linked here and has ended',
    stored({ ...ENDED, ...ON_PREMISES, ...linkedHere }),
    expired,
  ],
  [
    'R27 of a rule set unknown to this version, and ended',
    stored({ ...ENDED, ruleSet: 'mpn-2031' }),
    expired,
  ],
  ['R27 none left, by the count', stored({ ...linkedHere, logged: 10 }), usedUpVerdict('simulated')],
  ['R27 none left, as read', stored({ ...linkedHere, read: 0 }), usedUpVerdict('observed')],
  ['R27 none left, overdrawn', stored({ logged: 12 }), usedUpVerdict('simulated')],
  ['R27 none granted, as entered', stored({ incidentsGranted: 0 }), usedUpVerdict('granted')],
  [
    'R27 several contracts, all spent: the one that ran last is spoken of',
    ledgerWith(contract(ENDED), contract({ logged: 10 })),
    usedUpVerdict('simulated'),
  ],

  // No cloud support in what is stored.
  ['R6 only an Action Pack contract', stored({ ...ACTION_PACK, ...linkedHere }), noCloud],
  [
    'R6 only an Action Pack membership',
    ledgerWith(membershipAdded({ offer: 'action-pack', competencyGroup: null })),
    noCloud,
  ],
  ['R6 Action Pack, ended', stored({ ...ACTION_PACK, ...ENDED }), noCloud],
  [
    'R6 a cloud contract said to be of Action Pack, linked here',
    stored({ ...linkedHere, offer: 'action-pack', competencyGroup: null, read: 7 }),
    noCloud,
  ],
  ['P3 only a Partner Launch membership', ledgerWith(membershipAdded(LAUNCH)), noSupport],
  ['P3 only a contract said to be of Partner Launch', stored({ ...CLOUD_2026, ...LAUNCH }), noSupport],

  // Paid contracts: their Access IDs are one per person.
  ['P26 only a paid contract', stored(PAID), paid],
  [
    'P26 a paid contract on the page, beside one of the programme',
    ledgerWith(contract(linkedHere), contract(PAID)),
    paid,
    { accessId: PAID.accessId },
  ],
  [
    'P26 R27 a paid contract beside one of the programme that is linked here',
    ledgerWith(contract(linkedHere), contract(PAID)),
    [...linkedVerdict('granted'), 'P26'],
  ],

  // What has no Access ID cannot be meant.
  ['P32 only incidents bought without IDs', stored(FIVE_PACK), undecided],
  [
    'P32 incidents bought without IDs, beside a contract that is linked here',
    ledgerWith(contract(linkedHere), contract(FIVE_PACK)),
    linkedVerdict('granted'),
  ],

  // The ledger does not know.
  ['R27 nothing is stored', ledgerWith(), undecided],
  ['R13 valid, but linked on another account only', stored(linkedElsewhere), undecided],
  ['R13 read and not empty, but linked elsewhere', stored({ ...linkedElsewhere, read: 7 }), undecided],
  [
    'R6 R13 only an on-premises contract, of Gold, linked elsewhere',
    stored({ ...ON_PREMISES, ...linkedElsewhere }),
    undecided,
  ],
  ['R6 an on-premises contract whose offer was not said', stored({ ...ON_PREMISES, offer: null }), undecided],
  ['R27 no end date is stored', stored({ ...linkedHere, endsOn: null }), undecided],
  ['R27 the grant is not known', stored({ ...linkedHere, competencyGroup: null }), undecided],
  [
    'R27 of a rule set unknown to this version, and running',
    stored({ ...linkedHere, ruleSet: 'mpn-2031', read: 5 }),
    undecided,
  ],
  [
    'R27 several contracts, one ended and one not started',
    ledgerWith(contract(ENDED), contract(NOT_STARTED)),
    undecided,
  ],
  [
    'R27 one ended and one not started, both linked here',
    ledgerWith(contract({ ...ENDED, ...linkedHere }), contract({ ...NOT_STARTED, ...linkedHere })),
    undecided,
  ],
  [
    'R27 several contracts, one ended and one whose end is not known',
    ledgerWith(contract(ENDED), contract({ endsOn: null })),
    undecided,
  ],
  [
    'R27 one ended here, one not started, and one whose end is not known',
    ledgerWith(contract({ ...ENDED, ...linkedHere }), contract(NOT_STARTED), contract({ endsOn: null })),
    undecided,
  ],
  [
    'R13 last year’s has ended here, this year’s is linked elsewhere',
    ledgerWith(contract({ ...ENDED, ...linkedHere }), contract(linkedElsewhere)),
    undecided,
  ],
];

/** The situations of the table, and one with an Access ID on the page that is not stored. */
const situations = [
  ...rows.map(([, ledger, , on]) => situationOf(ledger, on)),
  situationOf(stored(), { accessId: '99' }),
];

describe('"This Access ID is already associated to an account"', () => {
  for (const [rule, ledger, verdict, on] of rows) {
    it(`${rule} → ${verdict[0]}`, () => {
      const given = judge(ledger, on);
      expect([given.kind, given.certainty, ...given.rules]).toEqual(verdict);
    });

    it(`R26 P26 ${rule} → what is said of the Technical Account Manager`, () => {
      const { text, rules } = judge(ledger, on);
      const said = text.filter(({ key }) => ADVICE.includes(key)).map(({ key }) => key);
      const isPaidStored = ledger.contracts.some(({ ruleSet }) => ruleSet === PAID.ruleSet);
      const onPartner = isPaidStored ? 'access_which_is_which' : 'access_no_manager_needed';
      expect(said).toEqual([verdict[0] === 'paid-contract' ? 'access_paid_text' : onPartner]);
      expect(rules).toContain('R26');
    });
  }

  it.each(cases)('$rule $when', ({ verdict, when }) => {
    const isFirst = (situation: Situation) =>
      cases.find((each) => each.verdict(factsOf(situation)) !== null)?.when === when;
    const decided = situations.filter(isFirst);
    expect(decided.length, 'no situation of this file is decided by this case').toBeGreaterThan(0);
    for (const situation of decided) {
      expect(accessIdJudge.verdictOn(situation)).toEqual(verdict(factsOf(situation)));
    }
  });

  it('R16 an on-premises balance says nothing of the offer’s cloud incidents', () => {
    const usedUp = stored({ ...ON_PREMISES, ...linkedHere, logged: 20 });
    expect(judge(usedUp).kind).toBe('already-linked');
    expect(judge(usedUp, { today: '2027-01-01' }).kind).toBe('expired');
  });

  it.each([
    ['a membership of a rule set', ledgerWith(membershipAdded({ ruleSet: 'maicpp-2031', offer: 'new' }))],
    ['a membership of an offer', ledgerWith(membershipAdded({ offer: 'platinum' }))],
    ['a cloud contract of an offer', stored({ offer: 'platinum' })],
    ['a contract of a benefit', stored({ benefit: 'teleport-support' })],
  ])('R6 %s that this version does not know may well include cloud support', (_, ledger) => {
    expect(judge(ledger).kind).toBe('undecided');
  });

  it('R6 one membership with cloud support is enough', () => {
    const pack = membershipAdded({ offer: 'action-pack', competencyGroup: null });
    expect(judge(ledgerWith(pack, membershipAdded({ subject: 'gold' }))).kind).toBe('undecided');
  });
});
