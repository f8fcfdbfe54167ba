import { idProblem, tidyId } from '../entitlements/ids.ts';
import { normaliseText } from '../guidance/matching/normalise.ts';
import { LABELS, type LabelId } from './labels.ts';

type Field = HTMLInputElement | HTMLTextAreaElement;

/** The Access ID a user typed into the panel that asks for it (R23), or `null` where there is none. */
export function readTypedAccessId(roots: readonly ParentNode[]): string | null {
  const typed = fieldLabelled(roots, 'accessId')?.value ?? '';
  return idProblem(typed) === null ? tidyId(typed) : null;
}

/** The first field that a person would call by that label, in any language known. */
function fieldLabelled(roots: readonly ParentNode[], label: LabelId): Field | null {
  const wanted = new Set(LABELS[label].map(normaliseText));
  const fields = roots.flatMap((root) => [
    ...root.querySelectorAll<Field>('input:not([type="hidden"]), textarea'),
  ]);
  for (const field of fields) {
    if (namesOf(field).some((name) => wanted.has(nameAlone(name)))) return field;
  }
  return null;
}

function namesOf(field: Field): string[] {
  const referred = (field.getAttribute('aria-labelledby') ?? '').split(/\s+/).filter((id) => id !== '');
  const root = field.getRootNode() as Document | ShadowRoot;
  return [
    field.getAttribute('aria-label'),
    ...referred.map((id) => root.getElementById(id)?.textContent),
    ...[...(field.labels ?? [])].map(({ textContent }) => textContent),
  ].filter((name): name is string => typeof name === 'string');
}

/** The label without the marks that portals put beside it: a colon, an asterisk for what must be filled in. */
function nameAlone(label: string): string {
  return normaliseText(label.replace(/[*:：]/g, ' '));
}
