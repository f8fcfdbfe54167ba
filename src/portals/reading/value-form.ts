import type { ValueLabel } from '../labels.ts';
import { readDates } from './dates.ts';
import { readId } from './id-values.ts';
import { readCount } from './numbers.ts';

/** Whether a value has the form that the label requires; false for labels that require none. */
export function hasForm(label: ValueLabel, value: string): boolean {
  switch (label) {
    case 'accessId':
    case 'contractId':
      return readId(value) !== null;
    case 'startDate':
    case 'endDate':
    case 'period':
      return readDates(value).length > 0;
    case 'incidentsRemaining':
      return readCount(value) !== null;
    default:
      return false;
  }
}
