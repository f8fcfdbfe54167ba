import { idProblem, tidyId } from '../entitlements/ids.ts';
import { normaliseText } from '../guidance/matching/normalise.ts';
import { accessId, contractId } from './labels/ids.ts';
import { formsOf } from './labels/label.ts';
import { bareLabel } from './reading/label-match.ts';
import { namingTexts } from './reading/naming-texts.ts';
import { isSeen } from './reading/seen.ts';

/** A field that asks for an ID, and what is typed in it: tidied, `null` if that is no ID. */
interface ShownIdField {
  readonly typed: string | null;
}

/** The fields of Link support benefits (R23) and of Add contract (R20); `null` for one that is not there. */
export interface ShownIdFields {
  readonly accessId: ShownIdField | null;
  readonly contractId: ShownIdField | null;
}

const ID_LABELS = { accessId, contractId };

export function readIdFields(roots: readonly ParentNode[]): ShownIdFields {
  return { accessId: fieldLabelled(roots, 'accessId'), contractId: fieldLabelled(roots, 'contractId') };
}

/** The Access ID typed into the panel that asks for it (R23), or `null` if there is none. */
export function readTypedAccessId(roots: readonly ParentNode[]): string | null {
  return fieldLabelled(roots, 'accessId')?.typed ?? null;
}

/** The first visible field with that label, in any known language. */
function fieldLabelled(roots: readonly ParentNode[], label: 'accessId' | 'contractId'): ShownIdField | null {
  const wanted = new Set(formsOf(ID_LABELS[label]).map(normaliseText));
  for (const root of roots) {
    const fields = root.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>(
      'input:not([type="hidden"]), textarea',
    );
    for (const field of fields) {
      // Each text by itself: portals refer to a label and a hint in one attribute.
      const { ariaLabel, referred, labels } = namingTexts(field);
      const isWanted = [ariaLabel, ...referred, ...labels].some((name) => wanted.has(bareLabel(name)));
      if (isWanted && isSeen(field)) return { typed: tidied(field.value) };
    }
  }
  return null;
}

function tidied(typed: string): string | null {
  return idProblem(typed) === null ? tidyId(typed) : null;
}
