import { idProblem, tidyId } from '../entitlements/ids.ts';
import { type Field, fieldLabelled } from './labelled-field.ts';
import { FIELDS } from './labels/fields.ts';
import { accessId, contractId } from './labels/ids.ts';
import type { Label } from './labels/label.ts';
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

/** The two fields of one form, as elements. */
export interface IdFieldPair {
  readonly accessId: Field;
  readonly contractId: Field;
}

export function readIdFields(roots: readonly ParentNode[]): ShownIdFields {
  return { accessId: shownField(roots, accessId), contractId: shownField(roots, contractId) };
}

/** The Access ID typed into the panel that asks for it (R23), or `null` if there is none. */
export function readTypedAccessId(roots: readonly ParentNode[]): string | null {
  return shownField(roots, accessId)?.typed ?? null;
}

/**
 * Both fields, seen or not; `null` where one of them is missing. Beside a field for the Access ID, one for a password
 * takes the Contract ID (P30, P31).
 */
export function findIdFields(roots: readonly ParentNode[]): IdFieldPair | null {
  const access = fieldLabelled(roots, accessId);
  if (access === null) return null;
  const contract = fieldLabelled(roots, contractId) ?? fieldLabelled(roots, FIELDS.contractIdPassword);
  return contract === null || contract === access ? null : { accessId: access, contractId: contract };
}

/**
 * What is typed in a field for an ID, tidied; `null` for anything else. What a field keeps from being read on screen
 * may be a password of the user's own (P30), and is not read.
 */
export function typedId(field: Field): string | null {
  return field.type === 'password' ? null : tidied(field.value);
}

/** A field that asks for an ID and can be seen. */
function shownField(roots: readonly ParentNode[], label: Label): ShownIdField | null {
  const field = fieldLabelled(roots, label);
  return field !== null && isSeen(field) ? { typed: tidied(field.value) } : null;
}

function tidied(typed: string): string | null {
  return idProblem(typed) === null ? tidyId(typed) : null;
}
