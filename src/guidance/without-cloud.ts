import { offerGrants, offerOf } from '../entitlements/grants.ts';
import type { Ledger } from '../ledger/ledger.ts';
import type { Contract, Membership } from '../ledger/subject.ts';
import { programmeNames } from './names.ts';
import { elseBuyPlan } from './steps.ts';
import type { Asker, Sentence, Step } from './verdict.ts';

/** What is said and advised where no offer that is stored includes cloud support (R6, P3). */

/** What is spoken of; `null` where nothing tells the offer. */
type Stored = Contract | Membership | null;
type Asked = Pick<Asker, 'ledger' | 'today'>;

/** Whether its offer has incidents neither for the cloud nor on premises, as Partner Launch (P3). */
export function hasNoSupport({ ruleSet, offer }: { ruleSet: string; offer: string | null }): boolean {
  if (offer === null) return false;
  return (['cloud', 'on-premises'] as const).every((covers) => offerGrants(ruleSet, offer, covers) === false);
}

/** Whether its offer has on-premises support at least, as far as is known. */
export function isForServers(stored: Stored): boolean {
  return stored === null || !hasNoSupport(stored);
}

/** That the offer of what is stored includes no cloud support, or none at all. */
export function whyNoCloud({ ledger, today }: Asked, stored: Stored): Sentence {
  const names = programmeNames(ledger, today);
  const offer = (stored && offerOf(stored)?.name) ?? names.onPremisesBenefit;
  return {
    key: `access_no_${isForServers(stored) ? 'cloud' : 'support'}_text`,
    params: { label: stored?.label ?? '', offer, ...names },
  };
}

/** What there is besides: on-premises work, a customer's subscription in Azure (R24), at last a plan that is bought. */
export function stepsWithoutCloud(
  { ledger, today }: Asked,
  stored: Stored,
  isAzure: boolean,
): readonly Step[] {
  const params = { label: stored?.label ?? '', ...programmeNames(ledger, today) };
  const onPremises: Step = { key: 'access_no_cloud_step_on_premises', link: 's4b-create', params };
  return elseBuyPlan([
    ...(isForServers(stored) ? [onPremises] : []),
    // Only Azure has that plan in its list.
    ...(isAzure ? [{ key: 'access_no_cloud_step_csp' } as const] : []),
  ]);
}

/** Memberships are stored, and each is of an offer without cloud support, such as Action Pack (R6, P3). */
export function hasNoCloudMembership({ memberships }: Ledger): boolean {
  return (
    memberships.length > 0 &&
    memberships.every(({ ruleSet, offer }) => offerGrants(ruleSet, offer, 'cloud') === false)
  );
}
