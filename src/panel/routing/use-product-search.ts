import type { RefObject } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { ProductChoice, ProductChoices } from './product-choices.ts';
import { optionId } from './product-list.tsx';

export interface ProductFieldProps {
  readonly input: RefObject<HTMLInputElement | null>;
  readonly choices: ProductChoices;
  readonly chosen: ProductChoice | null;
  readonly onChosen: (choice: ProductChoice | null) => void;
}

/** What was typed, what is listed for it, and what the keys do: up and down mark, Enter chooses, Escape clears. */
export function useProductSearch({ input, choices, chosen, onChosen }: ProductFieldProps) {
  const [query, setQuery] = useState('');
  const [moved, setMoved] = useState<number | null>(null);
  const found = choices.matching(query);
  const isFound = found.length > 0;
  const listed = isFound ? found : choices.kinds;
  const isChosen = chosen !== null;
  // Of what was found, the best: of all kinds, none is marked before a key says so.
  const marked = isChosen ? null : (moved ?? (isFound ? 0 : null));
  useEffect(() => {
    if (moved !== null) document.getElementById(optionId(moved))?.scrollIntoView({ block: 'nearest' });
  }, [moved]);
  useEffect(() => {
    // What is typed next replaces the name.
    if (isChosen) input.current?.select();
  }, [isChosen, input]);

  const search = (typed: string) => {
    setQuery(typed);
    setMoved(null);
    onChosen(null);
    input.current?.focus();
  };
  const choose = (choice: ProductChoice | undefined) => {
    if (choice === undefined) return;
    onChosen(choice);
    input.current?.focus();
  };
  const move = (by: number) => {
    // Back to what was listed, where something was chosen.
    onChosen(null);
    const from = marked ?? (by > 0 ? -1 : listed.length);
    setMoved(Math.min(listed.length - 1, Math.max(0, from + by)));
  };
  const keys: Readonly<Record<string, (() => void) | undefined>> = {
    ArrowDown: () => move(1),
    ArrowUp: () => move(-1),
    Enter: () => choose(marked === null ? undefined : listed[marked]),
    // With nothing to clear, or with an answer in sight, Escape leaves the view.
    Escape: !isChosen && query !== '' ? () => search('') : undefined,
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const act = event.isComposing ? undefined : keys[event.key];
    if (act === undefined) return;
    event.preventDefault();
    act();
  };

  return { query, isFound, listed, marked, search, choose, onKeyDown };
}
