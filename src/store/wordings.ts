import * as v from 'valibot';
import { normaliseText } from '../guidance/matching/normalise.ts';
import { digestOf } from '../platform/digest.ts';
import { read, remove, update, write } from '../platform/storage.ts';
import {
  CLOSED_WORDINGS,
  EXPLAINS_UNKNOWN_ERRORS,
  KEPT_WORDINGS,
  type KeptWording,
  KeptWordingSchema,
} from '../platform/storage-keys.ts';
import { announceChange } from './revision.ts';

/** Beyond so many, the oldest are forgotten. */
const MOST = { kept: 200, closed: 500 };

/** Hex digits of a digest that are kept: enough to tell 500 wordings apart. */
const DIGEST_LENGTH = 16;

/** The kept wordings, newest first. Unreadable ones are left out here and stay stored. */
export async function keptWordings(): Promise<KeptWording[]> {
  return readable(await read(KEPT_WORDINGS));
}

/** The readable ones among stored wordings. */
function readable(stored: readonly unknown[]): KeptWording[] {
  return stored.filter((entry): entry is KeptWording => v.is(KeptWordingSchema, entry));
}

/** The kept wording that is the same as this blanked one; `null` where it was not kept. */
export function keptAs(stored: readonly unknown[], text: string): KeptWording | null {
  return readable(stored).find((wording) => isOf(wording, text)) ?? null;
}

/** Keeps a blanked wording; the same one is kept once, with what was said of it. */
export async function keepWording(wording: KeptWording): Promise<void> {
  await update(KEPT_WORDINGS, (before) => {
    const { explanation } = keptAs(before, wording.text) ?? {};
    const kept = explanation === undefined ? wording : { ...wording, explanation };
    return [kept, ...before.filter((entry) => !isOf(entry, wording.text))].slice(0, MOST.kept);
  });
  await announceChange();
}

/** Says what a kept wording means; an empty explanation takes the former one back. */
export async function explainWording(text: string, explanation: string): Promise<void> {
  const words = explanation.trim();
  await update(KEPT_WORDINGS, (before) =>
    before.map((entry) => {
      if (!v.is(KeptWordingSchema, entry) || !isOf(entry, text)) return entry;
      const { explanation: _, ...wording } = entry;
      return words === '' ? wording : { ...wording, explanation: words };
    }),
  );
  await announceChange();
}

export async function forgetWording(text: string): Promise<void> {
  await update(KEPT_WORDINGS, (before) => before.filter((entry) => !isOf(entry, text)));
  await announceChange();
}

/** From now on this wording gets no card. */
export async function closeWording(text: string): Promise<void> {
  const digest = await digestOfWording(text);
  await update(CLOSED_WORDINGS, (before) =>
    before.includes(digest) ? before : [digest, ...before].slice(0, MOST.closed),
  );
  await announceChange();
}

/** It gets one again. */
export async function reopenWording(text: string): Promise<void> {
  const digest = await digestOfWording(text);
  await update(CLOSED_WORDINGS, (before) => before.filter((closed) => closed !== digest));
  await announceChange();
}

/** @param closed the digests of closed wordings, as stored */
export async function isAmong(closed: readonly unknown[], text: string): Promise<boolean> {
  return closed.includes(await digestOfWording(text));
}

export async function isClosed(text: string): Promise<boolean> {
  return isAmong(await read(CLOSED_WORDINGS), text);
}

/** Whether errors of unknown wording get a card; they do until the user switches it off. */
export function explainsUnknownErrors(): Promise<boolean> {
  return read(EXPLAINS_UNKNOWN_ERRORS);
}

/** Switched on again, wordings whose card was closed get one again, too. */
export async function setExplainsUnknownErrors(isOn: boolean): Promise<void> {
  await write(EXPLAINS_UNKNOWN_ERRORS, isOn);
  if (isOn) await remove(CLOSED_WORDINGS);
  await announceChange();
}

function isOf(entry: unknown, text: string): boolean {
  return v.is(KeptWordingSchema, entry) && normaliseText(entry.text) === normaliseText(text);
}

/** Identifies a wording without storing it. */
async function digestOfWording(text: string): Promise<string> {
  return (await digestOf(normaliseText(text))).slice(0, DIGEST_LENGTH);
}
