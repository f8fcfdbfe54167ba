import { useLayoutEffect, useRef } from 'preact/hooks';
import { Icon } from '../../ui/icon.tsx';
import { IconButton } from '../../ui/icon-button.tsx';
import { useTranslator } from '../use-app.ts';

interface Props {
  readonly query: string;
  readonly onQuery: (query: string) => void;
  /** The element that holds the rows, and the row the keys act on. */
  readonly listId: string;
  readonly selectedRowId: string | undefined;
  readonly onMove: (by: number) => void;
  readonly onCopy: (which: 'access' | 'contract') => void;
  readonly onHelp: () => void;
}

/** Where the popup opens: type to filter, arrows to choose, Enter to copy. */
export function SearchField({ query, onQuery, listId, selectedRowId, onMove, onCopy, onHelp }: Props) {
  const t = useTranslator();
  const input = useRef<HTMLInputElement>(null);
  // Not after the first picture of the page: who types at once types here.
  useLayoutEffect(() => input.current?.focus(), []);

  const onKeyDown = (event: KeyboardEvent) => {
    // While a word is being composed, the keys belong to the input method.
    if (event.isComposing || event.altKey || event.ctrlKey || event.metaKey) return;
    if (event.key === 'ArrowDown') onMove(1);
    else if (event.key === 'ArrowUp') onMove(-1);
    else if (event.key === 'Enter') onCopy(event.shiftKey ? 'contract' : 'access');
    // With nothing to clear, Escape is the browser's: it closes the popup.
    else if (event.key === 'Escape' && query !== '') onQuery('');
    // Nobody looks for a contract by a question mark alone.
    else if (event.key === '?' && query === '') onHelp();
    else return;
    event.preventDefault();
  };

  return (
    <div class="search">
      <Icon name="search" class="search-icon" />
      <input
        ref={input}
        id="search"
        class="input search-input"
        type="search"
        value={query}
        onInput={(event) => onQuery(event.currentTarget.value)}
        onKeyDown={onKeyDown}
        placeholder={t.text('panel_search')}
        aria-label={t.text('panel_search')}
        aria-keyshortcuts="Enter Shift+Enter F1"
        aria-controls={listId}
        aria-activedescendant={selectedRowId}
        autocomplete="off"
        spellcheck={false}
      />
      {query !== '' && (
        <IconButton
          icon="dismiss"
          name={t.text('panel_clear_search')}
          onClick={() => {
            onQuery('');
            input.current?.focus();
          }}
        />
      )}
    </div>
  );
}
