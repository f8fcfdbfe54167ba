import type { Quantity } from '../../entitlements/rule-set.ts';
import type { Coverage } from '../../entitlements/ways.ts';
import type { RouteKey } from '../../i18n/bundles.ts';
import { programAccount, storedAccount } from '../accounts.ts';
import { listed } from '../listed.ts';
import type { Sentence, Step } from '../verdict.ts';
import { idsNeededBy, type Linking } from './ids-needed.ts';
import type { BenefitWay, Way } from './product.ts';
import { ACTIVATION } from './programme-ways.ts';
import type { RequestPortal } from './request-portals.ts';
import type { Question, Route } from './route.ts';

/** Sentences and steps that several answers share. */

export function portalOf({ id, link }: RequestPortal): Route['portal'] {
  return { id, link };
}

/** What else the user must know on this way. */
export function notesOf({ names, notes, ...way }: Way): Sentence<RouteKey>[] {
  const params = { ...names };
  const ofPortal = way.by !== 'nothing' && way.portal.note !== undefined ? [way.portal.note] : [];
  // Where another portal takes the usual one's place, its note is left out (P39).
  const own = ofPortal.length > 0 ? notes.filter((note) => note !== 'support_for_business') : notes;
  return [...own.map((note) => `route_note_${note}` as const), ...ofPortal].map((key) => ({ key, params }));
}

/** CSP partners may choose their own plan instead, if the portal has one, and it costs nothing of theirs (R24). */
export function ownPlanOf(
  { csp }: Question,
  { cspPlan }: BenefitWay,
): { text: Sentence<RouteKey>[]; rules: readonly string[] } {
  if (cspPlan === null || csp === null || csp === 'none') return { text: [], rules: [] };
  return {
    text: [
      { key: 'route_note_csp_plan', params: { label: cspPlan.name } },
      { key: 'route_cost_none_of_yours' },
      { key: 'route_note_csp_later' },
    ],
    rules: cspPlan.rules,
  };
}

/** What else can pay, in the order in which to use it; and that what is unlimited costs nothing. */
export function orderOfUse(
  label: string,
  granted: Quantity | null,
  next: readonly string[],
): Sentence<RouteKey>[] {
  if (next.length === 0) return [];
  const params = { label, names: listed(next) };
  return [{ key: granted === 'unlimited' ? 'route_note_unlimited_first' : 'route_note_use_next', params }];
}

/** Which plan to choose, with its other names; `null` for a portal that asks for no IDs, which lists none. */
export function planOf(
  { portal }: BenefitWay,
  label: string,
  names: readonly string[],
): Sentence<RouteKey> | null {
  if (portal.addContract === null) return null;
  const others = names.filter((name) => name !== label);
  return others.length === 0
    ? { key: 'route_plan', params: { label } }
    : { key: 'route_plan_named', params: { label, names: listed(others, 'or') } };
}

/** Whether the IDs are needed this time, and why. */
export function idsSentence({ portal }: BenefitWay, linking: Linking, label: string): Sentence<RouteKey>[] {
  // A note covers portals that do not ask.
  if (portal.addContract === null) return [];
  const { note } = portal.addContract;
  return [
    { key: `route_ids_${linking}`, params: { label } },
    ...(idsNeededBy(linking) === 'no' || note === undefined ? [] : [{ key: note }]),
  ];
}

/** How to enter the IDs, if they are needed, and how to find out, if that is unknown. */
export function stepsToLink({ portal }: BenefitWay, linking: Linking, label: string): Step<RouteKey>[] {
  const needed = idsNeededBy(linking);
  if (portal.addContract === null || needed === 'no') return [];
  const { note: _, ...step } = portal.addContract;
  const add = { ...step, params: { label } };
  return needed === 'yes' ? [add] : [{ key: 'route_step_look_first', params: { label } }, add];
}

/** How to activate a benefit so that its IDs appear, after signing in with the right account (R8). */
export function stepsToActivate(
  question: Question,
  { ruleSet, names }: Way,
  label: string,
): Step<RouteKey>[] {
  if (ruleSet.activation === null) return [];
  const params = { label, benefitsPage: names.benefitsPage };
  return [...stepsToSignIn(question), { ...ACTIVATION[ruleSet.activation.step], params }];
}

/** The rules that say what the offers of a rule set grant. */
export function grantingRules({ ruleSet }: Way, covers: Coverage): readonly string[] {
  const benefits = ruleSet.benefits.filter((benefit) => benefit.covers.includes(covers)).map(({ id }) => id);
  const rows = ruleSet.grants.filter(({ benefit }) => benefits.includes(benefit));
  return [...ruleSet.stacking.rules, ...rows.flatMap(({ rules }) => rules)];
}

/** An account that is associated with CSP only cannot activate benefits (R8). */
function stepsToSignIn({ ledger, account }: Question): Step<RouteKey>[] {
  if (storedAccount(ledger, account)?.association !== 'csp-only') return [];
  const other = programAccount(ledger, account);
  return other === null
    ? [{ key: 'step_sign_in_with_program_account' }]
    : [{ key: 'step_sign_in_as', params: { other } }];
}

export function requestStep({ request, requestLink }: RequestPortal, label: string): Step<RouteKey> {
  return { key: request, link: requestLink, params: { label } };
}

/** What the offers grant a year of a benefit whose contract is not stored. */
export function grantSentence(granted: Quantity | null): Sentence<RouteKey> {
  if (granted === 'unlimited') return { key: 'fact_balance_unlimited' };
  return granted === null
    ? { key: 'fact_balance_unknown' }
    : { key: 'route_granted_a_year', params: { granted } };
}
