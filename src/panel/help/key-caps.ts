import type { PanelKey } from '../../i18n/bundles.ts';
import { KEYS, type Where } from '../keys.ts';

/** Key caps that are pressed together, and other ways to press the same. */
export type Caps = readonly (readonly string[])[];

const CAPS: Readonly<Record<string, string>> = {
  $mod: 'Ctrl',
  ArrowUp: '↑',
  ArrowDown: '↓',
  Escape: 'Esc',
  PageUp: 'PgUp',
  PageDown: 'PgDn',
};

/** What a Mac's keyboard has where others have these. */
const MAC_CAPS: Readonly<Record<string, string>> = { $mod: '⌘', Alt: '⌥', Shift: '⇧' };

const capsOn = (isMac: boolean): typeof CAPS => (isMac ? { ...CAPS, ...MAC_CAPS } : CAPS);

const capsOf = (keys: string, caps: typeof CAPS) =>
  keys.split('+').map((key) => caps[key] ?? key.replace(/^Key/, ''));

/** The lines of the help sheet for one place: what keys do, and the caps on them. */
export function helpLines(where: Where, isMac: boolean): readonly (readonly [PanelKey, Caps])[] {
  const caps = capsOn(isMac);
  const lines = new Map<PanelKey, string[][]>();
  for (const row of KEYS.filter((each) => each.where === where)) {
    const ways = row.keys.map((keys) => capsOf(keys, caps));
    lines.set(row.text, [...(lines.get(row.text) ?? []), ...ways]);
  }
  return [...lines];
}

/** The key that does this, as a sentence names it. */
export function keyWord(act: (typeof KEYS)[number]['act'], isMac: boolean): string {
  const caps = capsOn(isMac);
  const [keys = ''] = KEYS.find((row) => row.act === act)?.keys ?? [];
  return capsOf(keys, caps).join(isMac ? '' : '+');
}

/** Whether the keyboard is a Mac's, as far as the browser says. */
export function isMac({
  platform,
  userAgentData,
}: {
  readonly platform: string;
  readonly userAgentData?: { readonly platform: string };
} = navigator): boolean {
  return /^mac/i.test(userAgentData?.platform ?? platform);
}
