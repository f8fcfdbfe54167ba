import type { CalendarDate } from '../entitlements/calendar-date.ts';
import { type Entitlement, grantedIncidents, grantsFor, ruleSetOf } from '../entitlements/grants.ts';
import type { Quantity, RuleSet } from '../entitlements/rule-set.ts';
import type { Membership } from './subject.ts';

/** What one membership grants of a benefit. */
export interface GrantSource {
  readonly membership: Membership;
  /** Incidents a year; `null` if they depend on a competency that was not entered. */
  readonly incidents: Quantity | null;
  /** False if another membership of the same kind counts already (P3, D6). */
  readonly counts: boolean;
}

/** A benefit that memberships grant together. */
export interface GrantedBenefit {
  readonly ruleSet: string;
  readonly benefit: string;
  /** Incidents a year in total; `null` if unknown. */
  readonly incidents: Quantity | null;
  readonly sources: readonly GrantSource[];
  readonly rules: readonly string[];
  /** True if the rule set's facts are second-hand. */
  readonly asReported: boolean;
}

/** Whether a membership runs on that day. A start or end that was not entered is no limit. */
export function runsOn({ startsOn, endsOn }: Membership, day: CalendarDate): boolean {
  return (startsOn === null || startsOn <= day) && (endsOn === null || day <= endsOn);
}

/**
 * What the memberships that run on a day grant together (R4–R6, P3): different offers add up; of several of one
 * kind only one counts (D6). Memberships of an unknown rule set or offer are left out.
 */
export function membershipGrants(memberships: readonly Membership[], day: CalendarDate): GrantedBenefit[] {
  const running = memberships.filter((membership) => runsOn(membership, day));
  const ids = [...new Set(running.map(({ ruleSet }) => ruleSet))];
  return ids.flatMap((id) => {
    const ruleSet = ruleSetOf(id);
    const own = running.filter((membership) => membership.ruleSet === id);
    return ruleSet === null ? [] : benefitsOf(ruleSet, own);
  });
}

function benefitsOf(ruleSet: RuleSet, memberships: readonly Membership[]): GrantedBenefit[] {
  return ruleSet.benefits.flatMap((benefit) => {
    const sources: GrantSource[] = [];
    const rules = new Set(benefit.rules);
    for (const membership of memberships) {
      const entitlement = { ...membership, benefit: benefit.id };
      const rows = grantsFor(entitlement);
      if (rows.length === 0) continue;
      for (const rule of rows.flatMap((row) => row.rules)) rules.add(rule);
      sources.push({
        membership,
        incidents: grantedIncidents(entitlement),
        counts: !sources.some(({ membership: other }) =>
          isSameKind(entitlement, { ...other, benefit: benefit.id }),
        ),
      });
    }
    if (sources.length === 0) return [];
    if (sources.length > 1) for (const rule of ruleSet.stacking.rules) rules.add(rule);
    return {
      ruleSet: ruleSet.id,
      benefit: benefit.id,
      incidents: totalOf(sources.filter(({ counts }) => counts)),
      sources,
      rules: [...rules],
      asReported: ruleSet.asReported,
    };
  });
}

/** Whether both are granted the benefit by the very same rows of the table: nothing says that those add up (D6). */
function isSameKind(one: Entitlement, other: Entitlement): boolean {
  const rows = grantsFor(other);
  return grantsFor(one).every((row) => rows.includes(row)) && grantsFor(one).length === rows.length;
}

/** What parts come to: unlimited if any is; otherwise unknown if any is. */
export function totalOf(sources: readonly Pick<GrantSource, 'incidents'>[]): Quantity | null {
  if (sources.some(({ incidents }) => incidents === 'unlimited')) return 'unlimited';
  let total = 0;
  for (const { incidents } of sources) {
    if (typeof incidents !== 'number') return null;
    total += incidents;
  }
  return total;
}
