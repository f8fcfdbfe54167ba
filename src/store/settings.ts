import * as v from 'valibot';
import { CSP_ROLES } from '../guidance/routing/csp-roles.ts';
import { browser } from '../platform/browser.ts';

/**
 * How the user wants the product, as entries of `storage.local` under the names of these fields. Content
 * scripts can read that area, so nothing of the ledger is ever among them.
 */
const fields = {
  /** `auto` follows the browser. */
  theme: v.fallback(v.picklist(['auto', 'light', 'dark']), 'auto'),
  /** IDs are shown as dots until they are asked for; copying and filling use the whole ID all the same. */
  masksIds: v.fallback(v.boolean(), false),
  /** Half a minute after an ID was copied, the clipboard is emptied if the ID is still on it. */
  clearsClipboard: v.fallback(v.boolean(), false),
  /** The browser's own keys copy an ID without the popup. */
  copiesAnywhere: v.fallback(v.boolean(), false),
  /** What the company is to its customers (R24, P11). */
  cspRole: v.fallback(v.picklist(CSP_ROLES.map(({ id }) => id)), 'none'),
  /** A notification before a contract ends and when little is left. */
  reminds: v.fallback(v.boolean(), false),
};

const SettingsSchema = v.object(fields);
export type Settings = v.InferOutput<typeof SettingsSchema>;

const defaultSettings: Settings = {
  theme: 'auto',
  masksIds: false,
  clearsClipboard: false,
  copiesAnywhere: false,
  cspRole: 'none',
  reminds: false,
};

const KEYS = Object.keys(fields);

/** The settings as stored; what cannot be read is as if it had never been set. */
export async function readSettings(): Promise<Settings> {
  return v.parse(SettingsSchema, { ...defaultSettings, ...(await browser.storage.local.get(KEYS)) });
}

export async function changeSettings(changes: Partial<Settings>): Promise<void> {
  await browser.storage.local.set(changes);
}

/** Calls back whenever a setting is another, whoever changed it; gives back a way to stop that. */
export function onSettingsChanged(changed: () => void): () => void {
  const listener = (changes: object, area: string) => {
    if (area === 'local' && KEYS.some((key) => key in changes)) changed();
  };
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
}
