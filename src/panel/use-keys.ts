import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { tinykeys } from 'tinykeys';
import { KEYS, type KeyActions, type KeyRow, type Where } from './keys.ts';

/**
 * Does what the keys of one place stand for. The listeners stay from one rendering to the next, and call the
 * actions of the latest.
 *
 * @param field the search field, whose own keys work only in it
 */
export function useKeys(
  where: 'search',
  actions: KeyActions<'search'>,
  field: RefObject<HTMLElement | null>,
): void;
export function useKeys(where: 'anywhere', actions: KeyActions<'anywhere'>): void;
export function useKeys(
  where: Where,
  actions: Readonly<Record<string, (() => void) | null>>,
  field?: RefObject<HTMLElement | null>,
): void {
  const latest = useRef(actions);
  latest.current = actions;
  // Before the first paint: the first key that is pressed counts.
  useLayoutEffect(() => {
    const rows = (KEYS as readonly KeyRow[]).filter((row) => row.where === where);
    const bindings = rows.flatMap(({ keys, act, isHeld }) =>
      keys.flatMap(bindingsOf).map((binding) => {
        const onPress = (event: KeyboardEvent) => {
          const perform = latest.current[act];
          if (!perform || isTaken(event)) return;
          event.preventDefault();
          if (!event.repeat || isHeld) perform();
        };
        return [binding, onPress] as const;
      }),
    );
    return tinykeys(field?.current ?? window, Object.fromEntries(bindings));
  }, [where, field]);
}

/** A row's key as the library wants it, which takes no modifier but those that are named. */
function bindingsOf(key: string): readonly string[] {
  if (key.startsWith('$mod+')) return [key.replace('$mod', 'Control'), key.replace('$mod', 'Meta')];
  // With Shift on most keyboards, without on some.
  return key === '?' ? ['?', 'Shift+?'] : [key];
}

/** Whether a key belongs to something nearer: an input method, a dialog, a part of the view, or a text. */
function isTaken(event: KeyboardEvent): boolean {
  return (
    event.isComposing ||
    event.defaultPrevented ||
    document.querySelector('dialog[open]') !== null ||
    (event.key === '?' && isText(event.target))
  );
}

/** Where a question mark is a question mark: in every field but the search field while that is empty. */
function isText(target: EventTarget | null): boolean {
  if (target instanceof HTMLInputElement)
    return target.getAttribute('role') !== 'combobox' || target.value !== '';
  return target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement;
}
