import type { Symptom } from '../../../guidance/hints/symptoms.ts';
import { normaliseText } from '../../../guidance/matching/normalise.ts';
import { call, get } from '../../dom.ts';
import { readIdFields } from '../../id-fields.ts';
import { QUOTA } from '../../symptom-words.ts';
import { readPageText, textOfLine } from '../page-text.ts';
import { isSeen } from '../seen.ts';
import { type Choice, readChoices } from './choices.ts';
import { says } from './words.ts';

const HEADINGS = 'h1, h2, h3, h4, [role="heading"]';
const SEARCHES = 'input[type="search"], [role="searchbox"]';

/** P29, P27: what New support request offers to choose from. */
export function readRequestForm(roots: readonly ParentNode[]): Symptom[] {
  const choices = readChoices(roots);
  const plans = choices.filter(({ names }) => names.some((name) => says(name, 'supportPlan')));
  const entries = plans.flatMap((choice) => choice.entries);
  const named = (id: Symptom['id'], isDimmed: boolean): Symptom[] => {
    const names = entries.filter((entry) => entry.isDimmed === isDimmed).map(({ text }) => text);
    return names.length === 0 ? [] : [{ id, names }];
  };
  return [
    ...(choices.some(isWithoutTechnical) ? [{ id: 'no-technical-issue-type', names: [] } as const] : []),
    ...named('plans-to-choose', false),
    ...named('plans-not-selectable', true),
  ];
}

/** Both known issue types that need no plan, and besides them at most the one for quotas. */
function isWithoutTechnical({ entries }: Choice): boolean {
  const texts = entries.map(({ text }) => text);
  const isOfBilling = (text: string) => says(text, 'billing');
  const isOfSubscriptions = (text: string) => says(text, 'subscriptionManagement');
  const isKnown = (text: string) =>
    isOfBilling(text) || isOfSubscriptions(text) || QUOTA.test(normaliseText(text));
  return texts.some(isOfBilling) && texts.some(isOfSubscriptions) && texts.every(isKnown);
}

/** The page says that there is no plan, and nothing is typed that would leave some out. */
export function readPlanList(roots: readonly ParentNode[]): Symptom[] {
  const isFiltered = roots.some((root) =>
    [...(call(root, 'querySelectorAll', SEARCHES) as NodeListOf<HTMLInputElement>)].some(
      ({ value }) => (value ?? '') !== '',
    ),
  );
  if (isFiltered) return [];
  const isEmpty = readPageText(roots).lines.some((line) => says(textOfLine(line), 'noPlans'));
  return isEmpty ? [{ id: 'no-plans', names: [] }] : [];
}

/** P13: a form for a new request in which no Access ID can be entered. */
export function readPlainRequest(roots: readonly ParentNode[]): Symptom[] {
  const isForm = roots.some((root) =>
    [...call(root, 'querySelectorAll', HEADINGS)].some(
      (heading) => says(get(heading, 'textContent') ?? '', 'newRequest') && isSeen(heading),
    ),
  );
  const { accessId, contractId } = readIdFields(roots);
  return isForm && accessId === null && contractId === null ? [{ id: 'request-without-ids', names: [] }] : [];
}
