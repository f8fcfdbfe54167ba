import type { PanelKey } from '../i18n/bundles.ts';

/** Where a key works: in the search field, or wherever the focus is while the list is shown. */
export type Where = 'search' | 'anywhere';

export interface KeyRow {
  /**
   * Ways to press it. `KeyA` is a place on the keyboard and not a letter, because with Alt some layouts type
   * another sign; `$mod` is Ctrl or ⌘, whichever is pressed.
   */
  readonly keys: readonly string[];
  readonly where: Where;
  readonly act: string;
  /** What the help sheet says of it; rows of the same text are one line there. */
  readonly text: PanelKey;
  /** Whether it goes on while it is held; all others act once. */
  readonly isHeld?: true;
  /** Whether the search field names it to assistive technology: not what every such field does. */
  readonly isTold?: true;
}

/** Every key of the list. The listeners, the help sheet and `aria-keyshortcuts` read these rows. */
export const KEYS = [
  { keys: ['ArrowUp'], where: 'search', act: 'selectPrevious', text: 'help_choose', isHeld: true },
  { keys: ['ArrowDown'], where: 'search', act: 'selectNext', text: 'help_choose', isHeld: true },
  { keys: ['PageUp'], where: 'search', act: 'selectPageUp', text: 'help_choose_page', isHeld: true },
  { keys: ['PageDown'], where: 'search', act: 'selectPageDown', text: 'help_choose_page', isHeld: true },
  { keys: ['Home'], where: 'search', act: 'selectFirst', text: 'help_choose_end' },
  { keys: ['End'], where: 'search', act: 'selectLast', text: 'help_choose_end' },
  { keys: ['Enter'], where: 'search', act: 'copyAccessId', text: 'help_copy_access', isTold: true },
  { keys: ['Shift+Enter'], where: 'search', act: 'copyContractId', text: 'help_copy_contract', isTold: true },
  { keys: ['Escape'], where: 'search', act: 'clearSearch', text: 'help_clear' },
  { keys: ['Alt+KeyA'], where: 'anywhere', act: 'copyAccessId', text: 'help_copy_access' },
  { keys: ['Alt+KeyC'], where: 'anywhere', act: 'copyContractId', text: 'help_copy_contract' },
  { keys: ['$mod+Enter'], where: 'anywhere', act: 'toggleDetails', text: 'help_unfold' },
  { keys: ['Alt+KeyL'], where: 'anywhere', act: 'logIncident', text: 'help_log' },
  { keys: ['Alt+KeyS'], where: 'anywhere', act: 'toggleFavourite', text: 'help_star' },
  { keys: ['Alt+KeyN'], where: 'anywhere', act: 'addContract', text: 'help_add' },
  { keys: ['?', 'F1'], where: 'anywhere', act: 'openHelp', text: 'help_this', isTold: true },
] as const satisfies readonly KeyRow[];

/** What each key does now; `null` leaves the key to the browser. */
export type KeyActions<At extends Where> = Readonly<
  Record<Extract<(typeof KEYS)[number], { where: At }>['act'], (() => void) | null>
>;

/** What the search field has as `aria-keyshortcuts`. */
export const TOLD_KEYS = (KEYS as readonly KeyRow[])
  .flatMap(({ keys, isTold }) => (isTold ? keys : []))
  // A question mark is text there, unless the field is empty.
  .filter((key) => key !== '?')
  .join(' ');
