import type { Symptom } from '../../../guidance/hints/symptoms.ts';
import type { PageKind } from '../../../guidance/page-kinds.ts';
import { readActivation } from './activation.ts';
import { isLoading } from './loading.ts';
import { readPlainRequest, readPlanList, readRequestForm } from './requests.ts';

/** Reads one kind of symptom off a page; nothing where there is any doubt. */
type Detector = (roots: readonly ParentNode[]) => Symptom[];

/** What is looked for on each kind of page. */
const LOOKED_FOR: Readonly<Partial<Record<PageKind, readonly Detector[]>>> = {
  'technical-benefits': [readActivation],
  'new-support-request': [readRequestForm, readPlanList],
  'help-and-support': [readPlanList],
  'service-request': [readPlainRequest],
};

/**
 * The symptoms that a page of that kind shows. The kind of a blade in a frame may be unknown (`null`): all are looked
 * for there, and the page above it decides which of them count.
 *
 * @param roots the document and its shadow roots
 */
export function readSymptoms(kind: PageKind | null, roots: readonly ParentNode[]): Symptom[] {
  const detectors = kind === null ? new Set(Object.values(LOOKED_FOR).flat()) : (LOOKED_FOR[kind] ?? []);
  const symptoms = [...detectors].flatMap((detect) => detect(roots));
  // Asked last: on most pages there is nothing that could be about to come.
  return symptoms.length > 0 && isLoading(roots) ? [] : symptoms;
}
