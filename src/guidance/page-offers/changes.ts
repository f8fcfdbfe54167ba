import { grantedIncidents } from '../../entitlements/grants.ts';
import { isSameId } from '../../entitlements/ids.ts';
import type { ContractDetails } from '../../ledger/events.ts';
import { withLastTerm } from '../../ledger/on-day.ts';
import { beginsTerm, isOfEarlierTerm, isUpsideDown, type Period } from '../../ledger/period.ts';
import type { Contract } from '../../ledger/subject.ts';
import { nameSays, planNamed } from './named-plan.ts';
import type { RecordOnPage } from './records.ts';

/** Something that the page shows otherwise than the ledger holds it; recorded only when the user says so. */
export interface Change {
  /** `term`: new dates under the same IDs (D1); `dates`: other ones for the same term. */
  readonly kind: 'term' | 'dates' | 'plan' | 'accessId';
  readonly contract: Contract;
  readonly record: RecordOnPage;
  readonly changes: Partial<ContractDetails>;
}

export function changesTo(contract: Contract, record: RecordOnPage, ownRuleSet: string | null): Change[] {
  // What is amended is the term stored last.
  const last = withLastTerm(contract);
  const showsEarlier =
    !isShownPeriod(record, last) && contract.terms.some((term) => isShownPeriod(record, term));
  const found = [
    changeOfDates(contract, record),
    showsEarlier ? null : changeOfPlan(last, record, ownRuleSet),
    changeOfAccessId(contract, record),
  ];
  return found.flatMap((change) => (change === null ? [] : { ...change, contract, record }));
}

type Found = Pick<Change, 'kind' | 'changes'> | null;

/** Whether nothing that the page shows of a period speaks against that one. */
export function isShownPeriod(record: RecordOnPage, { startsOn, endsOn }: Period): boolean {
  return (
    (record.startsOn === null || record.startsOn === startsOn) &&
    (record.endsOn === null || record.endsOn === endsOn)
  );
}

/** The end that a portal shows wins over every rule (P8). */
function changeOfDates(contract: Contract, record: RecordOnPage): Found {
  const last = contract.terms.at(-1);
  // A page may show an earlier term than the one stored last.
  if (last === undefined || contract.terms.some((term) => isShownPeriod(record, term))) return null;
  const { startsOn, endsOn } = record;
  const period = { startsOn: startsOn ?? (endsOn === null ? null : last.startsOn), endsOn };
  if (beginsTerm(last, period)) {
    const incidentsGranted = grantedIncidents(last) === null ? last.incidentsGranted : null;
    return { kind: 'term', changes: { startsOn, endsOn, incidentsGranted } };
  }
  const changes = { ...(startsOn === null ? {} : { startsOn }), ...(endsOn === null ? {} : { endsOn }) };
  const corrected = { startsOn: last.startsOn, endsOn: last.endsOn, ...changes };
  const takesTermBack = contract.terms.length > 1 && isOfEarlierTerm(last, corrected);
  return isUpsideDown(corrected) || takesTermBack ? null : { kind: 'dates', changes };
}

function changeOfPlan(contract: Contract, { name }: RecordOnPage, ownRuleSet: string | null): Found {
  if (name === null || nameSays(contract, name) !== 'other') return null;
  const plan = planNamed(name, ownRuleSet);
  return plan === null ? null : { kind: 'plan', changes: { ...plan } };
}

function changeOfAccessId({ accessId: stored }: Contract, { accessId }: RecordOnPage): Found {
  if (accessId === null || isSameId(accessId, stored)) return null;
  return { kind: 'accessId', changes: { accessId } };
}
