import type { ProgrammeNames } from './names.ts';
import type { Step } from './verdict.ts';

/**
 * How to get incidents again once a contract is used up or has ended: the benefit of a new year (R10, R12), or a
 * paid plan (R27b, R28).
 */
export function stepsToNewIncidents(names: ProgrammeNames): readonly Step[] {
  return [
    { key: 'step_activate_new_benefit', link: 'technical-benefits', params: { ...names } },
    { key: 'step_compare_plans', link: 'compare-plans' },
    { key: 'step_store_new_contract' },
  ];
}
