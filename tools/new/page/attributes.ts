import type { Element } from 'happy-dom';
import { accountIn, type Scrub } from './scrub.ts';

/** What is kept of an element, and how; every other attribute goes. */
type How = 'state' | 'words' | 'ids' | 'class' | 'address' | 'style' | 'value';

const KEPT: Readonly<Record<string, How>> = {
  ...all('state', ['lang', 'dir', 'role', 'hidden', 'open', 'disabled', 'readonly', 'checked', 'selected']),
  ...all('state', ['type', 'rows', 'cols', 'colspan', 'rowspan', 'scope', 'tabindex', 'contenteditable']),
  ...all('state', ['shadowrootmode', 'slot', 'inert', 'popover', 'aria-level', 'aria-current', 'aria-busy']),
  ...all('state', ['aria-expanded', 'aria-selected', 'aria-checked', 'aria-disabled', 'aria-hidden']),
  ...all('state', ['aria-live', 'aria-modal', 'aria-invalid', 'aria-readonly']),
  ...all('words', ['aria-label', 'aria-description', 'title', 'alt', 'placeholder']),
  ...all('ids', [
    'id',
    'for',
    'aria-controls',
    'aria-labelledby',
    'aria-describedby',
    'aria-owns',
    'headers',
  ]),
  class: 'class',
  href: 'address',
  style: 'style',
  value: 'value',
};
/** The vendor's account control, which shows a person's name; its ids are how it is known. */
const ACCOUNT = /^mectrl_[a-z_]+$/i;
const ACCOUNT_LABEL = /^Account manager for\b/;

function all(how: How, names: readonly string[]): Record<string, How> {
  return Object.fromEntries(names.map((name) => [name, how]));
}

export const isAccount = (element: Element): boolean =>
  ACCOUNT.test(element.id) || ACCOUNT_LABEL.test(element.getAttribute('aria-label') ?? '');

/** Writes the attributes of an element that may stay. */
export function attributeWriter(scrub: Scrub): (element: Element) => string {
  const renamed = renamer();
  const write: Record<How, (value: string, element: Element) => string | null> = {
    state: (value) => plain(scrub(value)),
    words: (value, element) =>
      isAccount(element) ? `Account manager for ${accountIn(value)}`.trim() : scrub(value),
    ids: renamed,
    class: kindOfBox,
    // Readers tell links that only do something from those that lead somewhere; where to is the page's own.
    address: (value) => (value.startsWith('#') ? '#' : '#elsewhere'),
    style: shownBy,
    // A field that cannot be changed shows something; any other holds what the user typed.
    value: (value, element) =>
      element.tagName === 'INPUT' && ['readonly', 'disabled'].some((name) => element.hasAttribute(name))
        ? scrub(value)
        : null,
  };
  return (element) =>
    [...element.attributes]
      .map(({ name, value }) => {
        const how = KEPT[name.toLowerCase()];
        const kept = how === undefined ? null : write[how](value ?? '', element);
        if (kept === null) return '';
        return kept === '' ? ` ${name.toLowerCase()}` : ` ${name.toLowerCase()}="${escaped(kept)}"`;
      })
      .join('');
}

/** Elements go on naming one another, by other names. */
function renamer(): (ids: string) => string {
  const names = new Map<string, string>();
  return (ids) =>
    ids
      .split(/\s+/)
      .filter((id) => id !== '')
      .map((id) => {
        const name = ACCOUNT.test(id) ? id : (names.get(id) ?? `n${names.size + 1}`);
        names.set(id, name);
        return name;
      })
      .join(' ');
}

const KNOWN_CLASS =
  /^(?:(?:ms|fui)-MessageBar(?:--[a-z]+)?|alert(?:-(?:danger|warning|success|info))?|error)$/;

/** What classes say of an error, in the words of well-known style guides: a class of the page's own may be a name. */
function kindOfBox(classes: string): string | null {
  const all = classes.split(/\s+/);
  const known = all.filter((name) => KNOWN_CLASS.test(name));
  const tellsError = all.some((name) => /error(?!-?boundary)|danger|critical|failure/i.test(name));
  if (tellsError && known.length === 0) return 'error';
  return known.length === 0 ? null : known.join(' ');
}

/** Of a style, whether it hides. */
function shownBy(style: string): string | null {
  const hides = /(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.exec(style);
  return hides === null ? null : hides[0].replaceAll(/\s/g, '').toLowerCase();
}

/** Words and small numbers that a standard gives, such as `alert` or `true`. */
const plain = (value: string) => (/^-?[a-z -]{0,30}\d{0,2}$/i.test(value) ? value : '');

export function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
