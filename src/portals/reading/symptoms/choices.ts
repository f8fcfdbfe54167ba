import { call, get, textOf } from '../../dom.ts';
import { TO_BE_CHOSEN } from '../../symptom-words.ts';
import { accessibleNames } from '../naming-texts.ts';
import { isSeen } from '../seen.ts';

/** A field in which one of several entries is chosen. */
export interface Choice {
  readonly names: readonly string[];
  readonly entries: readonly Entry[];
}

interface Entry {
  readonly text: string;
  readonly isDimmed: boolean;
  readonly isChosen: boolean;
}

const LISTS = '[role="listbox"], [role="radiogroup"], fieldset';
const ENTRIES = '[role="option"], [role="radio"], input[type="radio"]';

/** The fields with entries that a page shows; one whose entries are not there yet is not among them. */
export function readChoices(roots: readonly ParentNode[]): Choice[] {
  return roots
    .flatMap((root) => [
      ...[...(call(root, 'querySelectorAll', 'select') as NodeListOf<HTMLSelectElement>)]
        .filter((field) => !field.disabled && isSeen(field))
        .map(choiceOfSelect),
      ...[...call(root, 'querySelectorAll', LISTS)].filter(isSeen).map(choiceOfList),
    ])
    .filter(({ entries }) => entries.length > 0);
}

function choiceOfSelect(field: HTMLSelectElement): Choice {
  const entries = [...field.options]
    .filter((option) => !option.hidden)
    .map(({ text, disabled, selected }) => ({ text: tidy(text), isDimmed: disabled, isChosen: selected }));
  return { names: [...accessibleNames(field), ...wordsAround(field)], entries: withoutPlaceholder(entries) };
}

/** A label that holds its field would have the field's entries in its name. */
function wordsAround(field: HTMLSelectElement): string[] {
  const label = call(field, 'closest', 'label');
  const words = [...(label === null ? [] : get(label, 'childNodes'))].filter(
    (node) => !call(node, 'contains', field),
  );
  return [tidy(words.map(textOf).join(' '))];
}

function choiceOfList(list: Element): Choice {
  const entries = [...call(list, 'querySelectorAll', ENTRIES)].map((entry) => ({
    text: tidy(call(entry, 'matches', 'input') ? (accessibleNames(entry)[0] ?? '') : textOf(entry)),
    isDimmed: call(entry, 'matches', ':disabled, [aria-disabled="true"]'),
    isChosen: call(entry, 'matches', ':checked, [aria-checked="true"], [aria-selected="true"]'),
  }));
  const legend = call(list, 'matches', 'fieldset') ? call(list, 'querySelector', 'legend') : null;
  const names = [
    ...accessibleNames(list),
    ...(legend === null ? [] : [tidy(textOf(legend))]),
    ...controllerNames(list),
  ];
  return { names, entries: withoutPlaceholder(entries) };
}

/** A list that a field opens has the field's name. */
function controllerNames(list: Element): string[] {
  if (get(list, 'id') === '') return [];
  const root = call(list, 'getRootNode') as Document | ShadowRoot;
  const field = call(
    root,
    'querySelector',
    `[aria-controls="${CSS.escape(get(list, 'id'))}"], [aria-owns="${CSS.escape(get(list, 'id'))}"]`,
  );
  return field === null ? [] : accessibleNames(field);
}

function withoutPlaceholder(entries: readonly Entry[]): Entry[] {
  return entries.filter(
    ({ text }, nth) => text !== '' && !(nth === 0 && TO_BE_CHOSEN.test(text.toLowerCase())),
  );
}

function tidy(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
