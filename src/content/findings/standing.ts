import { speaksOfError } from '../../guidance/error-words.ts';
import { normaliseText } from '../../guidance/matching/normalise.ts';
import type { WordingMatch } from '../../guidance/matching/wording-matcher.ts';
import { call } from '../../portals/dom.ts';
import { contractId } from '../../portals/labels/ids.ts';
import { formsOf } from '../../portals/labels/label.ts';
import { addContract } from '../../portals/labels/support-for-business.ts';
import { textUpTo } from '../frame/text-nodes.ts';
import { isMarkedAsError } from './error-marks.ts';

/** What announces something, by its role. */
const ALERTS = '[role^="alert"]';
/** A bar without such a role, whose title says what kind of news it has. */
const BARS = '.fui-MessageBar';
/** What a form may be. */
const FORMS = 'dialog, [role="dialog"], form, fieldset';

/** More letters than a notice or a form with one question has: what follows is not read. */
const LONGEST = 4000;

/** Fields and titles by which the form that adds a contract is known. */
const ADD_CONTRACT = [...formsOf(addContract), ...formsOf(contractId)].map(normaliseText);

/** Whether words of a message stand where they count; most do anywhere. */
export function standsWhereItCounts(
  { only, start, end }: WordingMatch,
  text: string,
  element: Element,
): boolean {
  if (only === null) return true;
  if (only === 'add-contract') return isInAddContract(element);
  const isAlone = !/[\p{L}\p{N}]/u.test(text.slice(0, start) + text.slice(end));
  return isAlone || isAnnounced(element) || isMarkedAsError(element);
}

function isAnnounced(element: Element): boolean {
  if (call(element, 'closest', ALERTS) !== null) return true;
  return speaksOfError(textUpTo(call(element, 'closest', BARS), LONGEST));
}

function isInAddContract(element: Element): boolean {
  const form = call(element, 'closest', FORMS);
  if (form === null) return false;
  const text = normaliseText(`${call(form, 'getAttribute', 'aria-label') ?? ''} ${textUpTo(form, LONGEST)}`);
  return ADD_CONTRACT.some((label) => text.includes(label));
}
