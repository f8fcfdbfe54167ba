import { benefitOf, type Entitlement, offerOf, ruleSetOf } from '../entitlements/grants.ts';
import type { KeyWith } from '../i18n/bundles.ts';
import type { Translator } from '../i18n/translator.ts';

/** Names of competency groups that are no proper names, and so are said in the user's language. */
const groupTexts: Readonly<Record<string, KeyWith<'form_group_'>>> = {
  cloud: 'form_group_cloud',
  hybrid: 'form_group_hybrid',
};

function competencyGroupName(t: Translator<KeyWith<'form_group_'>>, ruleSet: string, group: string): string {
  const text = groupTexts[group];
  if (text !== undefined) return t.text(text);
  return ruleSetOf(ruleSet)?.competencyGroups.find(({ id }) => id === group)?.name ?? group;
}

/** What the benefit is called; its id, where this version does not know it. */
export function benefitNameOf(entitlement: Pick<Entitlement, 'ruleSet' | 'benefit'>): string {
  return benefitOf(entitlement)?.name ?? entitlement.benefit;
}

/** The offer, and the competency group where it matters; `null` where the offer was not said. */
export function offerNameOf(
  t: Translator<KeyWith<'form_group_'>>,
  entitlement: Omit<Entitlement, 'benefit'>,
): string | null {
  const { ruleSet, offer, competencyGroup } = entitlement;
  if (offer === null) return null;
  const name = offerOf(entitlement)?.name ?? offer;
  return competencyGroup === null ? name : `${name}, ${competencyGroupName(t, ruleSet, competencyGroup)}`;
}
