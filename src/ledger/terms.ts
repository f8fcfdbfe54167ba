import { addDays, type CalendarDate, instantOf } from '../entitlements/calendar-date.ts';
import { grantedIncidents } from '../entitlements/grants.ts';
import {
  type Balance,
  balanceBefore,
  balanceOf,
  type Incident,
  type Observed,
  type StartingGrant,
} from './balance.ts';
import type { ContractEvents } from './contract-events.ts';
import { type ContractDetails, comparableAccount } from './events.ts';
import { beginsTerm, isUpsideDown, returnsTo } from './period.ts';

/** What a term has of its own; label, customer and IDs stay the same from term to term. */
type TermDetails = Pick<
  ContractDetails,
  'ruleSet' | 'benefit' | 'offer' | 'competencyGroup' | 'startsOn' | 'endsOn' | 'incidentsGranted'
>;

/**
 * A term of a contract: its dates and what happened in them. New dates under the same IDs begin a new one (D1),
 * with a balance (P3, "a year") and links (P10, "per year") of its own.
 */
export interface Term extends TermDetails {
  /** The first day whose events belong to it; `null` for the first term, which has all that is older, too. */
  readonly countsFrom: CalendarDate | null;
  /** Accounts on which the IDs were entered in this term and are not needed again (R13, P10). */
  readonly accounts: readonly string[];
  /**
   * The latest incident of the term that was not returned, by all entries that log it: undo revokes them together.
   * Empty where there is none.
   */
  readonly lastIncident: readonly string[];
  readonly balance: Balance;
  /** The balance without its last reading, for days before that one, which a mistake alone can have; `null` if none. */
  readonly balanceBefore: Balance | null;
}

/** The details that a contract had in each of its terms, the first one first: never empty. */
export function detailsByTerm(
  first: ContractDetails,
  amendments: ContractEvents['amendments'],
): ContractDetails[] {
  const terms = [first];
  for (const { changes } of amendments) {
    const before = terms.at(-1) ?? first;
    const after = amendedBy(before, changes);
    const earlier = terms.at(-2);
    if (beginsTerm(before, after)) terms.push(after);
    else if (earlier !== undefined && returnsTo(earlier, before, after)) terms.splice(-2, 2, after);
    else terms.splice(-1, 1, after);
  }
  return terms;
}

/**
 * The terms of two contracts that are one, the first one first. Of a term that both have, the first one's details hold,
 * and the other's where the first knows nothing.
 */
export function joinedTerms(
  terms: readonly ContractDetails[],
  others: readonly ContractDetails[],
): ContractDetails[] {
  const joined = [...terms];
  for (const other of others) {
    const at = joined.findIndex((term) => !beginsTerm(term, other) && !beginsTerm(other, term));
    const same = joined[at];
    if (same === undefined) joined.push(other);
    else joined[at] = { ...other, ...knownOf(same) };
  }
  const firstDay = ({ startsOn, endsOn }: ContractDetails) => startsOn ?? endsOn ?? '';
  return joined.sort((one, other) => (firstDay(one) < firstDay(other) ? -1 : 1));
}

function knownOf(details: ContractDetails): ContractDetails {
  return Object.fromEntries(Object.entries(details).filter(([, value]) => value !== null)) as ContractDetails;
}

/** An amendment overrides only what it sets. */
export function amendedBy<Details extends object>(details: Details, changes: object): Details {
  const amended = Object.assign({ ...details }, changes);
  for (const key in details) if (amended[key] === undefined) amended[key] = details[key];
  return amended;
}

/** What belongs to one term, each list in the order in which it happened. */
export interface TermEvents {
  readonly details: ContractDetails;
  readonly countsFrom: CalendarDate | null;
  readonly incidents: readonly Incident[];
  /** In the order of their ids. */
  readonly readings: readonly Observed[];
  /** The accounts linked and unlinked, in the order of their ids. */
  readonly links: ContractEvents['links'];
}

/**
 * Sorts what happened by terms (D1). A term has what happened from its first day on, until the next one begins:
 * an incident logged after the end still belongs to the term that ended. A return belongs to its incident.
 */
export function eventsByTerm(
  terms: readonly ContractDetails[],
  incidents: readonly Incident[],
  { readings, links }: Pick<ContractEvents, 'readings' | 'links'>,
): readonly TermEvents[] {
  const starts = firstDays(terms);
  const sorted = terms.map((details, nth) => ({
    details,
    countsFrom: starts[nth] ?? null,
    incidents: [] as Incident[],
    readings: [] as Observed[],
    links: [] as ContractEvents['links'][number][],
  }));
  const instants = starts.map((day) => (day === null ? Number.NEGATIVE_INFINITY : instantOf(day)));
  const termAt = (instant: number) => sorted[lastAtOrBefore(instants, instant)];
  for (const incident of incidents) termAt(incident.openedAt)?.incidents.push(incident);
  for (const reading of readings) termAt(reading.happenedAt)?.readings.push(reading);
  for (const link of links) termAt(link.happenedAt)?.links.push(link);
  return sorted;
}

/** The day from which each term counts: its start, or the day after the last term where that is unknown. */
function firstDays(terms: readonly ContractDetails[]): (CalendarDate | null)[] {
  const days: (CalendarDate | null)[] = [];
  for (const [nth, { startsOn }] of terms.entries()) {
    const before = terms[nth - 1];
    const last = days.at(-1) ?? '';
    // Terms that overlap are cut where the later one starts, so that nothing counts twice.
    if (before === undefined) days.push(null);
    else if (startsOn !== null && startsOn > last) days.push(startsOn);
    else days.push(before.endsOn !== null && before.endsOn >= last ? addDays(before.endsOn, 1) : last);
  }
  return days;
}

/** The last of the ascending instants that is not later; the first is always early enough. */
function lastAtOrBefore(instants: readonly number[], instant: number): number {
  let low = 0;
  let high = instants.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((instants[middle] ?? 0) <= instant) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** Folds what happened in a term. */
export function foldTerm({ details, countsFrom, incidents, readings, links }: TermEvents): Term {
  const { ruleSet, benefit, offer, competencyGroup, startsOn, endsOn, incidentsGranted } = details;
  const last = incidents.findLast(({ returned }) => returned === null);
  const granted = grantOf(details);
  return {
    ruleSet,
    benefit,
    offer,
    competencyGroup,
    startsOn,
    endsOn,
    incidentsGranted,
    countsFrom,
    accounts: accountsIn(links),
    lastIncident: last === undefined ? [] : [...last.superseded, last.id],
    balance: balanceOf(readings, granted, incidents),
    balanceBefore: balanceBefore(readings, granted, incidents),
  };
}

/** Most terms have no link of their own, and a ledger may have thousands of terms. */
const NO_ACCOUNTS: readonly string[] = [];

/** The accounts that are linked in the end, in the order of the alphabet. */
function accountsIn(links: ContractEvents['links']): readonly string[] {
  if (links.length === 0) return NO_ACCOUNTS;
  const accounts = new Set<string>();
  for (const { type, account } of links) {
    if (type === 'account-linked') accounts.add(comparableAccount(account));
    else accounts.delete(comparableAccount(account));
  }
  return [...accounts].sort();
}

/**
 * What a term starts with: the grant the user entered, else the rule set's (R4, P3); nothing is known of one whose
 * dates are upside down.
 */
export function grantOf(details: TermDetails): StartingGrant | null {
  if (isUpsideDown(details)) return null;
  if (details.incidentsGranted !== null) return { incidents: details.incidentsGranted, source: 'entered' };
  const incidents = grantedIncidents(details);
  return incidents === null ? null : { incidents, source: 'rule-set' };
}
