import { calendarDateAt } from '../../entitlements/calendar-date.ts';
import type { framesToBackground, RequestOf } from '../../messaging/protocol.ts';
import { read, write } from '../../platform/storage.ts';
import { RECOGNISED } from '../../platform/storage-keys.ts';

/** Keeps for the settings when a kind of page was last recognised, and by what: once a day, by the first frame. */
export async function pageRecognised(
  { page, by, lacksLandmarks }: RequestOf<(typeof framesToBackground)['page-recognised']>,
  now = Date.now(),
): Promise<boolean> {
  const entry = RECOGNISED.of(page);
  const on = calendarDateAt(now);
  if ((await read(entry))?.on === on) return false;
  await write(entry, { on, by, lacksLandmarks });
  return true;
}
