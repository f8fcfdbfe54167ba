import * as v from 'valibot';
import { normaliseText } from '../guidance/matching/normalise.ts';
import { browser } from '../platform/browser.ts';
import { announceChange } from './revision.ts';

/** An error's wording that the user kept, without what would tell whose it was. */
const KeptWordingSchema = v.object({
  /** Blanked; see `guidance/blank.ts`. */
  text: v.pipe(v.string(), v.minLength(1), v.maxLength(2000)),
  /** The language that the page declares. */
  language: v.nullable(v.pipe(v.string(), v.maxLength(40))),
  portal: v.nullable(v.pipe(v.string(), v.maxLength(40))),
  page: v.pipe(v.string(), v.maxLength(40)),
  /** UTC milliseconds. */
  keptAt: v.pipe(v.number(), v.integer(), v.minValue(0)),
});
export type KeptWording = v.InferOutput<typeof KeptWordingSchema>;

const KEPT_KEY = 'kept-wordings';
const CLOSED_KEY = 'closed-wordings';
const UNRECOGNISED_KEY = 'explain-unrecognised';

/** The oldest are forgotten beyond so many. */
const MOST = { kept: 200, closed: 500 };

/** The kept wordings, the newest first. What cannot be read is left out here, and stays stored. */
export async function keptWordings(): Promise<KeptWording[]> {
  return (await entries(KEPT_KEY)).flatMap((entry) => {
    const parsed = v.safeParse(KeptWordingSchema, entry);
    return parsed.success ? [parsed.output] : [];
  });
}

/** Keeps a blanked wording; the same one is kept once. */
export async function keepWording(wording: KeptWording): Promise<void> {
  const before = (await entries(KEPT_KEY)).filter((entry) => !isOf(entry, wording.text));
  await browser.storage.local.set({ [KEPT_KEY]: [wording, ...before].slice(0, MOST.kept) });
  await announceChange();
}

export async function forgetWording(text: string): Promise<void> {
  const rest = (await entries(KEPT_KEY)).filter((entry) => !isOf(entry, text));
  await browser.storage.local.set({ [KEPT_KEY]: rest });
  await announceChange();
}

/** From now on no card comes for this wording. */
export async function closeWording(text: string): Promise<void> {
  const closed = await entries(CLOSED_KEY);
  const sign = await signOf(text);
  if (closed.includes(sign)) return;
  await browser.storage.local.set({ [CLOSED_KEY]: [sign, ...closed].slice(0, MOST.closed) });
  await announceChange();
}

export async function isClosed(text: string): Promise<boolean> {
  return (await entries(CLOSED_KEY)).includes(await signOf(text));
}

/** Whether errors that nobody knows get a card; they do until the user switches it off. */
export async function explainsUnknownErrors(): Promise<boolean> {
  return (await browser.storage.local.get(UNRECOGNISED_KEY))[UNRECOGNISED_KEY] !== false;
}

/** Switched on again, wordings that were closed get their card again, too. */
export async function setExplainsUnknownErrors(isOn: boolean): Promise<void> {
  await browser.storage.local.set({ [UNRECOGNISED_KEY]: isOn });
  if (isOn) await browser.storage.local.remove(CLOSED_KEY);
  await announceChange();
}

async function entries(key: string): Promise<readonly unknown[]> {
  const value: unknown = (await browser.storage.local.get(key))[key];
  if (value === undefined) return [];
  // Whatever cannot be read stays, as one entry among the others.
  return Array.isArray(value) ? value : [value];
}

function isOf(entry: unknown, text: string): boolean {
  return v.is(KeptWordingSchema, entry) && normaliseText(entry.text) === normaliseText(text);
}

/** What a wording is known by, without keeping it: the beginning of its SHA-256. */
async function signOf(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(normaliseText(text)));
  return [...new Uint8Array(digest, 0, 8)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
