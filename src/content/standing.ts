import { normaliseText } from '../guidance/matching/normalise.ts';
import type { WordingMatch } from '../guidance/matching/wording-matcher.ts';
import { LABELS } from '../portals/labels.ts';
import { isMarkedAsError } from './error-marks.ts';

/** What announces an error, whatever its words. */
const ALERTS = '[role^="alert"], .ms-MessageBar, .fui-MessageBar';
/** What a form may be. */
const FORMS = 'dialog, [role="dialog"], form, fieldset';

/** Fields and titles by which the form that adds a contract is known. */
const ADD_CONTRACT = [...LABELS.addContract, ...LABELS.contractId].map(normaliseText);

/** Whether words of a message stand where they count; most do anywhere. */
export function standsWhereItCounts(
  { only, start, end }: WordingMatch,
  text: string,
  element: Element,
): boolean {
  if (only === null) return true;
  if (only === 'add-contract') return isInAddContract(element);
  const around = text.slice(0, start) + text.slice(end);
  return !/[\p{L}\p{N}]/u.test(around) || element.closest(ALERTS) !== null || isMarkedAsError(element);
}

function isInAddContract(element: Element): boolean {
  const form = element.closest(FORMS);
  if (form === null) return false;
  const text = normaliseText(`${form.getAttribute('aria-label') ?? ''} ${form.textContent ?? ''}`);
  return ADD_CONTRACT.some((label) => text.includes(label));
}
