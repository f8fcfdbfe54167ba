import type { IdFieldPair } from '../../portals/id-fields.ts';

type Field = IdFieldPair['accessId'];

/**
 * Writes a value as if it were typed. Frameworks put a setter of their own on the element, and take what goes through
 * it for their own doing: the prototype's passes them by, and the events then tell them.
 */
export function fillField(field: Field, value: string): void {
  const { prototype } = field instanceof HTMLTextAreaElement ? HTMLTextAreaElement : HTMLInputElement;
  Object.getOwnPropertyDescriptor(prototype, 'value')?.set?.call(field, value);
  field.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
  field.dispatchEvent(new Event('change', { bubbles: true }));
  field.dispatchEvent(new FocusEvent('blur', { composed: true }));
  field.dispatchEvent(new FocusEvent('focusout', { bubbles: true, composed: true }));
}

/** Whether a person could type into both. */
export function canBeFilled({ accessId, contractId }: IdFieldPair): boolean {
  return [accessId, contractId].every((field) => field.isConnected && !field.disabled && !field.readOnly);
}
