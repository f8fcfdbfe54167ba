import fc from 'fast-check';
import type { LedgerEvent } from '../src/ledger/events.ts';
import {
  ALEX,
  accountDescribed,
  contractAdded,
  contractAmended,
  corrected,
  eventId,
  incident,
  linked,
  MIA,
  membershipAdded,
  membershipAmended,
  reading,
  returned,
  revoked,
  starred,
  unlinked,
} from './builders.ts';

/**
 * Generated ledgers: several subjects, everything that can happen to them, clocks that disagree, undos of
 * undos, returns and undos that name events of other subjects or of none.
 */

const CONTRACTS = ['contract-a', 'contract-b'] as const;
const ACCOUNTS = [MIA, ALEX] as const;

const happenedAt = fc.integer({ min: 0, max: 12 }).map((day) => Date.UTC(2026, 4, 1) + day * 86_400_000);
const quantity = fc.oneof(
  { weight: 5, arbitrary: fc.integer({ min: 0, max: 12 }) },
  fc.constant('unlimited' as const),
);
const day = fc.constantFrom(null, '2026-01-01', '2026-06-30', '2026-12-31');
/** Years that begin and end in the midst of what happens; any start may meet any end. */
const start = fc.constantFrom(null, '2025-05-05', '2026-05-05', '2027-05-05');
const end = fc.constantFrom(null, '2026-05-04', '2027-05-04', '2028-05-04');
const contractDetails = fc.record({
  label: fc.constantFrom('One', 'Two'),
  ruleSet: fc.constantFrom('mpn-2021', 'mpn-2021', 'pay-per-incident'),
  benefit: fc.constantFrom('signature-cloud-support', 'microsoft-product-support', 'five-pack'),
  offer: fc.constantFrom(null, 'gold', 'silver', 'action-pack'),
  competencyGroup: fc.constantFrom(null, 'cloud', 'hybrid'),
  startsOn: start,
  endsOn: end,
  incidentsGranted: fc.option(quantity),
});
/** IDs come and go where a contract was entered as something else at first (P32). */
const hasIds = fc.boolean();
/** No two contracts share a Contract ID: those would be one. */
const idsOf = (subject: string, has: boolean | null) => {
  if (has === null) return {};
  return has ? { accessId: '0012345678', contractId: `of-${subject}` } : { accessId: null, contractId: null };
};
const someContractDetails = contractDetails.chain((details) =>
  fc.subarray(Object.keys(details)).map((keys) => {
    const picked = Object.entries(details).filter(([key]) => keys.includes(key));
    return Object.fromEntries(picked) as Partial<typeof details>;
  }),
);

/** Something that happens; `earlier` is what happened before it, for what refers to that. */
type Happening = (fields: Stamp, earlier: readonly LedgerEvent[]) => LedgerEvent;
interface Stamp {
  readonly id: string;
  readonly happenedAt: number;
}

const subject = fc.constantFrom(...CONTRACTS);
const account = fc.constantFrom(...ACCOUNTS);

const onContract: fc.Arbitrary<Happening> = fc.oneof(
  fc.record({ subject, details: contractDetails, hasIds }).map(
    ({ subject, details, hasIds }): Happening =>
      (fields) =>
        contractAdded({ ...fields, ...details, ...idsOf(subject, hasIds), subject }),
  ),
  fc.record({ subject, changes: someContractDetails, hasIds: fc.option(hasIds) }).map(
    ({ subject, changes, hasIds }): Happening =>
      (fields) =>
        contractAmended({ ...changes, ...idsOf(subject, hasIds) }, { ...fields, subject }),
  ),
  fc.record({ subject, year: fc.constantFrom(2025, 2026, 2027) }).map(
    ({ subject, year }): Happening =>
      (fields) =>
        contractAmended({ startsOn: `${year}-05-05`, endsOn: `${year + 1}-05-04` }, { ...fields, subject }),
  ),
  fc.record({ subject, account, on: fc.boolean() }).map(
    ({ subject, account, on }): Happening =>
      (fields) =>
        on ? linked(account, { ...fields, subject }) : unlinked(account, { ...fields, subject }),
  ),
  fc.record({ subject, isStarred: fc.boolean() }).map(
    ({ subject, isStarred }): Happening =>
      (fields) =>
        starred(isStarred, { ...fields, subject }),
  ),
  subject.map(
    (subject): Happening =>
      (fields) =>
        incident({ ...fields, subject }),
  ),
  fc.record({ subject, remaining: quantity }).map(
    ({ subject, remaining }): Happening =>
      (fields) =>
        reading(remaining, { ...fields, subject }),
  ),
);

const onOthers: fc.Arbitrary<Happening> = fc.oneof(
  fc.constant<Happening>((fields) => membershipAdded(fields)),
  day.map(
    (endsOn): Happening =>
      (fields) =>
        membershipAmended({ endsOn }, fields),
  ),
  fc.record({ account, association: fc.constantFrom('program', 'csp-only') }).map(
    ({ account, association }): Happening =>
      (fields) =>
        accountDescribed(account, association, fields),
  ),
);

const onEarlier: fc.Arbitrary<Happening> = fc
  .record({
    which: fc.nat(),
    how: fc.constantFrom('return', 'correction', 'undo'),
    elsewhere: fc.constantFrom(null, null, null, ...CONTRACTS),
  })
  .map(
    ({ which, how, elsewhere }): Happening =>
      (fields, earlier) => {
        const target = earlier[earlier.length === 0 ? 0 : which % earlier.length];
        if (target === undefined) return incident({ ...fields, subject: CONTRACTS[0] });
        const at = { ...fields, subject: elsewhere ?? target.subject };
        if (target.type !== 'incident-opened' || how === 'undo') return revoked(target, at);
        return how === 'return' ? returned(target, at) : corrected(target, at);
      },
  );

const happening = fc.oneof(
  { weight: 5, arbitrary: onContract },
  { weight: 1, arbitrary: onOthers },
  { weight: 3, arbitrary: onEarlier },
);

/**
 * A history in the order in which things were done. Ids and moments come from clocks that may be wrong, so
 * neither follows that order; undos name only what was done before, so none is part of a circle.
 */
export const history: fc.Arbitrary<LedgerEvent[]> = fc
  .array(fc.tuple(happening, happenedAt), { maxLength: 25, size: 'max' })
  .chain((happenings) => {
    const numbers = happenings.map((_, index) => index);
    return fc
      .oneof(fc.constant(numbers), permutationOf(numbers))
      .map((recorded) => happen(happenings, recorded));
  });

/** Two contracts with a balance to speak of, added before anything else. */
export function contractsAdded(): LedgerEvent[] {
  return CONTRACTS.map((subject, index) =>
    contractAdded({ subject, id: eventId(900_000 + index), happenedAt: 0 }),
  );
}

/** A history that begins with those. */
export const contractHistory: fc.Arbitrary<LedgerEvent[]> = history.map((events) => [
  ...contractsAdded(),
  ...events,
]);

function happen(
  happenings: readonly (readonly [Happening, number])[],
  recorded: readonly number[],
): LedgerEvent[] {
  const events: LedgerEvent[] = [];
  for (const [index, [happens, at]] of happenings.entries()) {
    events.push(happens({ id: eventId(1_000_000 + (recorded[index] ?? index)), happenedAt: at }, events));
  }
  return events;
}

/** The same items in any order. */
export function permutationOf<Item>(items: readonly Item[]): fc.Arbitrary<Item[]> {
  return fc.shuffledSubarray([...items], { minLength: items.length, maxLength: items.length });
}
