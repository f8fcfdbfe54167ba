import { isCovering, isPaid } from '../entitlements/grants.ts';
import type { Contract } from '../ledger/subject.ts';
import { servesCloud } from './meant-contracts.ts';
import { programmeNames } from './names.ts';
import { nextStart } from './next-start.ts';
import type { Asker, Step } from './verdict.ts';

/**
 * How to get incidents again once a contract is used up or has ended: with what is stored for later (D1), else with
 * the benefit of a new year (R10, R12); or with a paid plan (R27b, R28).
 *
 * @param isFitting whether a contract of the programme could be used here
 */
export function stepsToNewIncidents(
  { ledger, today }: Pick<Asker, 'ledger' | 'today'>,
  isFitting: (contract: Contract) => boolean,
): readonly Step[] {
  const own = ledger.contracts.filter((contract) => !isPaid(contract) && isFitting(contract));
  const next = nextStart(own, today);
  if (next !== null) {
    const params = { label: next.label, startsOn: { date: next.startsOn } };
    return [{ key: 'step_next_starts', params }, COMPARE_PLANS];
  }
  return [
    {
      key: 'step_activate_new_benefit',
      link: 'technical-benefits',
      params: { ...programmeNames(ledger, today) },
    },
    COMPARE_PLANS,
    { key: 'step_store_new_contract' },
  ];
}

/** Whether it gives incidents for cloud services (R16), or for products on one's own servers (R2). */
export const fitsCloud = (contract: Contract): boolean => servesCloud(contract) === true;
export const fitsOnPremises = (contract: Contract): boolean => isCovering(contract, 'on-premises') === true;

const COMPARE_PLANS: Step = { key: 'step_compare_plans', link: 'compare-plans' };

/** What is nearest first; at last, or where nothing is nearer, a plan must be bought (R28). */
export function elseBuyPlan(nearer: readonly Step[]): readonly Step[] {
  return nearer.length > 0 ? [...nearer, COMPARE_PLANS] : [{ key: 'step_buy_plan', link: 'compare-plans' }];
}
