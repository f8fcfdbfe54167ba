import type { RouteKey } from '../../i18n/bundles.ts';
import type { LinkId } from '../links.ts';
import { type ByRuleSet, inRuleSet, type RowsByRuleSet } from './by-rule-set.ts';

/** What differs from programme to programme, whatever the product. */
interface ProgrammeRow extends ByRuleSet {
  readonly key: RouteKey;
  readonly link: LinkId;
  readonly rules: readonly string[];
}

/** How to activate a benefit, so that its IDs appear. */
const activation: RowsByRuleSet<ProgrammeRow> = [
  {
    ruleSet: 'maicpp-2026',
    key: 'route_step_activate_within',
    link: 'technical-benefits',
    rules: ['P5', 'P8'],
  },
  {
    ruleSet: 'mpn-2021',
    key: 'route_step_activate',
    link: 'technical-benefits',
    rules: ['R10', 'R11', 'R12'],
  },
];

/** Where a portal shows the incidents remaining. */
const balancePlace: RowsByRuleSet<ProgrammeRow> = [
  {
    ruleSet: 'maicpp-2026',
    key: 'route_step_read_partner_center',
    link: 'technical-benefits',
    rules: ['P6'],
  },
  {
    ruleSet: 'mpn-2021',
    key: 'route_step_read_support_for_business',
    link: 's4b-create',
    rules: ['R18', 'R19'],
  },
];

/** Which rules say what offers grant. */
const granting: RowsByRuleSet<ByRuleSet & { readonly rules: readonly string[] }> = [
  { ruleSet: 'maicpp-2026', rules: ['P3'] },
  { ruleSet: 'mpn-2021', rules: ['R4', 'R6'] },
];

/** Why the IDs are needed only once per account. */
const linking: RowsByRuleSet<ByRuleSet & { readonly rules: readonly string[] }> = [
  { ruleSet: 'maicpp-2026', rules: ['R13', 'P10'] },
  { ruleSet: 'mpn-2021', rules: ['R13', 'R14'] },
];

/** Why one association serves both benefits of an offer. */
const sharing: RowsByRuleSet<ByRuleSet & { readonly rules: readonly string[] }> = [
  { ruleSet: 'maicpp-2026', rules: ['R16', 'P10'] },
  { ruleSet: 'mpn-2021', rules: ['R16'] },
];

export const howToActivate = (ruleSet: string | null) => inRuleSet(activation, ruleSet);
export const whereToReadTheBalance = (ruleSet: string | null) => inRuleSet(balancePlace, ruleSet);
export const linkingRules = (ruleSet: string | null) => inRuleSet(linking, ruleSet).rules;
export const sharingRules = (ruleSet: string | null) => inRuleSet(sharing, ruleSet).rules;
export const grantingRules = (ruleSet: string | null) => inRuleSet(granting, ruleSet).rules;
