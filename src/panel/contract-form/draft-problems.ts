import { type IdProblem, idProblem, isSameId } from '../../entitlements/ids.ts';
import { comparableAccount } from '../../ledger/events.ts';
import type { Contract } from '../../ledger/subject.ts';
import { addressProblem } from '../../ui/fields/address.ts';
import { type PeriodProblem, periodProblems } from '../../ui/fields/period.ts';
import { choiceOf } from './benefit-choices.ts';
import { type ContractDraft, granted } from './contract-draft.ts';

/** The longest label the ledger keeps. */
const LONGEST_LABEL = 200;

/** What is wrong with a draft, by field; nothing at all where it can be saved. */
export interface DraftProblems {
  readonly label?: 'empty' | 'too-long';
  readonly customer?: 'too-long';
  readonly choice?: 'missing';
  readonly accessId?: IdProblem;
  readonly contractId?: IdProblem | { readonly sameAs: string };
  readonly startsOn?: PeriodProblem;
  readonly endsOn?: PeriodProblem;
  readonly granted?: 'not-whole';
  readonly account?: 'not-an-address';
}

interface Around {
  /** The contract being edited; `null` for a new one. */
  readonly stored: Contract | null;
  readonly contracts: readonly Contract[];
  /** Dates that only the browser's control knows to be impossible. */
  readonly unparsableDates: ReadonlySet<string>;
}

export function draftProblems(
  draft: ContractDraft,
  { stored, contracts, unparsableDates }: Around,
): DraftProblems {
  const accessId = idProblem(draft.accessId);
  const contractId = idProblem(draft.contractId);
  const twin = contracts.find(
    (other) => other.id !== stored?.id && isSameId(other.contractId, draft.contractId),
  );
  const label = labelProblem(draft.label);
  return {
    ...(label === null ? {} : { label }),
    ...(labelProblem(draft.customer) === 'too-long' ? { customer: 'too-long' } : {}),
    ...(choiceOf(draft.choice, stored) === null ? { choice: 'missing' } : {}),
    ...(accessId === null ? {} : { accessId }),
    ...(contractId !== null
      ? { contractId }
      : twin !== undefined
        ? { contractId: { sameAs: twin.label } }
        : {}),
    ...periodProblems(draft, unparsableDates),
    ...(granted(draft) === undefined ? { granted: 'not-whole' } : {}),
    ...(accountInDoubt(draft) ? { account: 'not-an-address' } : {}),
  };
}

function labelProblem(label: string): 'empty' | 'too-long' | null {
  if (label.trim() === '') return 'empty';
  return label.trim().length > LONGEST_LABEL ? 'too-long' : null;
}

/** An account left in the field is linked when saving, so it must be one. */
function accountInDoubt({ account }: ContractDraft): boolean {
  return comparableAccount(account) !== '' && addressProblem(account) !== null;
}
