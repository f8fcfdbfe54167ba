import { useLayoutEffect } from 'preact/hooks';
import { Icon } from '../../ui/icon.tsx';
import { IconButton } from '../../ui/icon-button.tsx';
import { type KeyActions, TOLD_KEYS } from '../keys.ts';
import { useTranslator } from '../use-app.ts';
import { useFocusTarget } from '../use-focus-target.ts';
import { useKeys } from '../use-keys.ts';

interface Props {
  readonly query: string;
  readonly onQuery: (query: string) => void;
  /** The grid of rows; `null` where there is none to choose from. */
  readonly gridId: string | null;
  /** The row that the keys act on. */
  readonly selectedRowId: string | undefined;
  readonly keys: Omit<KeyActions<'search'>, 'clearSearch'>;
}

/**
 * Where the popup opens: type to filter, arrows to choose, Enter to copy. A combobox whose popup, the grid of
 * contracts, always stands below it (ARIA Authoring Practices, combobox with a grid).
 */
export function SearchField({ query, onQuery, gridId, selectedRowId, keys }: Props) {
  const t = useTranslator();
  const input = useFocusTarget<HTMLInputElement>('search');
  // A layout effect: focused before the first paint, so that the first key lands here.
  useLayoutEffect(() => input.current?.focus(), []);
  // With nothing to clear, Escape is the browser's: it closes the popup.
  useKeys('search', { ...keys, clearSearch: query === '' ? null : () => onQuery('') }, input);

  return (
    <div class="search">
      <Icon name="search" class="search-icon" />
      <input
        ref={input}
        id="search"
        class="input search-input"
        type="text"
        role="combobox"
        value={query}
        onInput={(event) => onQuery(event.currentTarget.value)}
        placeholder={t.text('panel_search')}
        aria-label={t.text('panel_search')}
        aria-keyshortcuts={TOLD_KEYS}
        aria-autocomplete="list"
        aria-haspopup="grid"
        aria-expanded={gridId !== null}
        aria-controls={gridId ?? undefined}
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
