import * as v from 'valibot';
import { isCalendarDate } from '../entitlements/calendar-date.ts';
import type { Entitlement } from '../entitlements/grants.ts';
import { idProblem, isSameId } from '../entitlements/ids.ts';
import { inOneLine } from './bidi-controls.ts';
import type { Ledger } from './ledger.ts';
import { LONGEST_LABEL } from './limits.ts';
import { type Contract, foldSubject } from './subject.ts';

/**
 * Contracts that an organisation gives to all its people. They are never recorded: they stand beside the ledger while
 * it is looked at, so no export, backup or import ever has them. A prefix of their ids marks them. What one person
 * logs would not be what is left of them, because others use them too, so nothing is logged on them.
 */
const SHARED_PREFIX = 'organisation:';

export function isShared(subject: string): boolean {
  return subject.startsWith(SHARED_PREFIX);
}

const Day = v.pipe(v.string(), v.check(isCalendarDate));
const Label = v.pipe(
  v.string(),
  v.trim(),
  v.minLength(1),
  v.maxLength(LONGEST_LABEL),
  v.transform(inOneLine),
);
const Id = v.pipe(
  v.string(),
  v.check((id) => idProblem(id) === null),
);

/** A contract as a policy has it; `plan` is the name by which portals call it. */
export const SharedContractSchema = v.object({
  label: Label,
  plan: Label,
  accessId: Id,
  contractId: Id,
  customer: v.optional(Label),
  startsOn: v.optional(Day),
  endsOn: v.optional(Day),
});
type SharedContract = v.InferOutput<typeof SharedContractSchema>;

/** The contract as it would be had it been recorded, with nothing used. */
export function sharedContract(
  { label, accessId, contractId, customer, startsOn, endsOn }: SharedContract,
  plan: Entitlement,
): Contract | null {
  const contract = foldSubject([
    {
      type: 'contract-added',
      subject: SHARED_PREFIX + contractId,
      ...{ id: '', device: '', happenedAt: 0, incidentsGranted: null },
      ...{ label, accessId, contractId, customer: customer ?? null },
      ...{ startsOn: startsOn ?? null, endsOn: endsOn ?? null },
      ...plan,
    },
  ]);
  return contract?.kind === 'contract' ? contract : null;
}

/** The ledger with what the organisation gives, except what the user keeps as an own contract. */
export function withShared(ledger: Ledger, shared: readonly Contract[]): Ledger {
  const isKept = ({ contractId }: Contract) =>
    ledger.contracts.some((own) => isSameId(own.contractId, contractId));
  const added = shared.filter((contract) => !isKept(contract));
  return added.length === 0 ? ledger : { ...ledger, contracts: [...ledger.contracts, ...added] };
}

export function withoutShared(ledger: Ledger): Ledger {
  return { ...ledger, contracts: ledger.contracts.filter(({ id }) => !isShared(id)) };
}
