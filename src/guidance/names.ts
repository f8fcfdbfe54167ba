import type { CalendarDate } from '../entitlements/calendar-date.ts';
import { benefitName, ruleSetOf } from '../entitlements/grants.ts';
import type { RuleSet } from '../entitlements/rule-set.ts';
import { programmes } from '../entitlements/rulesets/index.ts';
import type { Coverage } from '../entitlements/ways.ts';
import type { LabelKey } from '../i18n/translator.ts';
import type { Ledger } from '../ledger/ledger.ts';
import { currentRuleSet } from './memberships.ts';

/** The programme's terms, as in the rule set of the user's membership. */
export interface ProgrammeNames {
  readonly cloudBenefit: string;
  readonly onPremisesBenefit: string;
  /** A text, because portals label the page in the user's language. */
  readonly benefitsPage: { readonly text: LabelKey };
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
    benefitsPage: { text: pageText(sets) },
  };
}

/** The page by the name that a rule set has for it (P2), as portals label it in each language. */
const PAGES: Readonly<Record<string, LabelKey>> = {
  'Technical benefits': 'portal_benefits_page_of_2021',
  'Technical support & consultation': 'portal_benefits_page_today',
};

function pageText(sets: readonly RuleSet[]): LabelKey {
  const [page, ...others] = new Set(sets.map(({ benefitsPage }) => benefitsPage));
  const known = others.length === 0 ? PAGES[page ?? ''] : undefined;
  return known ?? 'portal_benefits_page';
}
