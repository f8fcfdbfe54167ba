import { benefitOf, type Entitlement, offerOf, ruleSetOf } from '../entitlements/grants.ts';
import type { KeyWith } from '../i18n/bundles.ts';
import type { Translator } from '../i18n/translator.ts';

/** Competency groups without a proper name: they are named in the user's language. */
const groupTexts: Readonly<Record<string, KeyWith<'form_group_'>>> = {
  cloud: 'form_group_cloud',
  hybrid: 'form_group_hybrid',
};

function competencyGroupName(t: Translator<KeyWith<'form_group_'>>, ruleSet: string, group: string): string {
  const text = groupTexts[group];
  if (text !== undefined) return t.text(text);
  return ruleSetOf(ruleSet)?.competencyGroups.find(({ id }) => id === group)?.name ?? group;
}

/** The name of a benefit; its id, if this version does not know it. */
export function benefitNameOf(entitlement: Pick<Entitlement, 'ruleSet' | 'benefit'>): string {
  return benefitOf(entitlement)?.name ?? entitlement.benefit;
}

/** The name of the offer, with the competency group if there is one; `null` if no offer was entered. */
export function offerNameOf(
  t: Translator<KeyWith<'form_group_'>>,
  entitlement: Omit<Entitlement, 'benefit'>,
): string | null {
  const { ruleSet, offer, competencyGroup } = entitlement;
  if (offer === null) return null;
  const name = offerOf(entitlement)?.name ?? offer;
  return competencyGroup === null ? name : `${name}, ${competencyGroupName(t, ruleSet, competencyGroup)}`;
}
