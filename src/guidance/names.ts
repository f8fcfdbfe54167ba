import type { CalendarDate } from '../entitlements/calendar-date.ts';
import { benefitName, ruleSetOf } from '../entitlements/grants.ts';
import type { Coverage, RuleSet } from '../entitlements/rule-set.ts';
import { programmes } from '../entitlements/rulesets/index.ts';
import type { Ledger } from '../ledger/ledger.ts';
import { currentRuleSet } from './memberships.ts';

/** The programme's terms, as in the rule set of the user's membership. */
export interface ProgrammeNames {
  readonly cloudBenefit: string;
  readonly onPremisesBenefit: string;
  readonly benefitsPage: string;
}

/**
 * The terms of the rule set that the user's membership follows. If none is stored, the newest ones with the
 * older ones in brackets, because the portals still show both (P2).
 */
export function programmeNames(ledger: Ledger, today: CalendarDate): ProgrammeNames {
  const own = currentRuleSet(ledger, today);
  const known = own === null ? null : ruleSetOf(own);
  return namesIn(known === null ? programmes : [known]);
}

/** The terms of the first rule set, with those of the others in brackets where they differ. */
export function namesIn(sets: readonly RuleSet[]): ProgrammeNames {
  const named = (pick: (ruleSet: RuleSet) => string | null) => {
    const [first, ...others] = [...new Set(sets.flatMap((ruleSet) => pick(ruleSet) ?? []))];
    return others.length === 0 ? (first ?? '') : `${first} (${others.join(', ')})`;
  };
  const benefit = (covers: Coverage) => named(({ id }) => benefitName(id, covers));
  return {
    cloudBenefit: benefit('cloud'),
    onPremisesBenefit: benefit('on-premises'),
    benefitsPage: named(({ benefitsPage }) => benefitsPage),
  };
}
