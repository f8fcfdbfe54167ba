import { idProblem, tidyId } from '../entitlements/ids.ts';
import { normaliseText } from '../guidance/matching/normalise.ts';
import { LABELS } from './labels.ts';
import { isSeen } from './reading/seen.ts';

type Field = HTMLInputElement | HTMLTextAreaElement;

/** A field that asks for an ID, and what is typed in it: tidied, `null` where that is no ID. */
interface IdField {
  readonly typed: string | null;
}

/** The fields of Link support benefits (R23) and of Add contract (R20); `null` for one that is not there. */
export interface IdFields {
  readonly accessId: IdField | null;
  readonly contractId: IdField | null;
}

export function readIdFields(roots: readonly ParentNode[]): IdFields {
  return { accessId: fieldLabelled(roots, 'accessId'), contractId: fieldLabelled(roots, 'contractId') };
}

/** The Access ID a user typed into the panel that asks for it (R23), or `null` where there is none. */
export function readTypedAccessId(roots: readonly ParentNode[]): string | null {
  return fieldLabelled(roots, 'accessId')?.typed ?? null;
}

/** The first field that a person would call by that label, in any language known. */
function fieldLabelled(roots: readonly ParentNode[], label: 'accessId' | 'contractId'): IdField | null {
  const wanted = new Set(LABELS[label].map(normaliseText));
  for (const root of roots) {
    for (const field of root.querySelectorAll<Field>('input:not([type="hidden"]), textarea')) {
      const isWanted = namesOf(field).some((name) => wanted.has(nameAlone(name)));
      if (isWanted && isSeen(field)) return { typed: tidied(field.value) };
    }
  }
  return null;
}

function tidied(typed: string): string | null {
  return idProblem(typed) === null ? tidyId(typed) : null;
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
