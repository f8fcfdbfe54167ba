import { normaliseText } from '../guidance/matching/normalise.ts';
import { call } from './dom.ts';
import { formsOf, type Label } from './labels/label.ts';
import { bareLabel } from './reading/label-match.ts';
import { namingTexts } from './reading/naming-texts.ts';
import { isSeen } from './reading/seen.ts';

export type Field = HTMLInputElement | HTMLTextAreaElement;

const FIELDS = 'input:not([type="hidden"]), textarea';

/** The first field with that label, in any known language: a visible one if there is one. */
export function fieldLabelled(roots: readonly ParentNode[], label: Label): Field | null {
  const wanted = wantedTexts(label);
  let hidden: Field | null = null;
  for (const root of roots) {
    for (const field of call(root, 'querySelectorAll', FIELDS) as NodeListOf<Field>) {
      // Each text by itself: portals refer to a label and a hint in one attribute.
      const { ariaLabel, referred, labels } = namingTexts(field);
      if (![ariaLabel, ...referred, ...labels].some((name) => wanted.has(bareLabel(name)))) continue;
      if (isSeen(field)) return field;
      hidden ??= field;
    }
  }
  return hidden;
}

const texts = new Map<Label, ReadonlySet<string>>();

function wantedTexts(label: Label): ReadonlySet<string> {
  const wanted = texts.get(label) ?? new Set(formsOf(label).map(normaliseText));
  texts.set(label, wanted);
  return wanted;
}
