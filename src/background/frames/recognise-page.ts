import { calendarDateAt } from '../../entitlements/calendar-date.ts';
import type { PageKind } from '../../guidance/page-kinds.ts';
import type { framesToBackground, RequestOf } from '../../messaging/protocol.ts';
import { read, write } from '../../platform/storage.ts';
import { RECOGNISED } from '../../platform/storage-keys.ts';
import type { Evidence, Recognition } from '../../portals/evidence.ts';
import { portalAt } from '../../portals/index.ts';
import { recogniseBy } from '../../portals/recognise.ts';

/** Tells a frame its kind of page, and notes for the settings by what it was recognised. */
export async function recognisePage(
  { address, texts, isWhole }: RequestOf<(typeof framesToBackground)['recognise-page']>,
  now = Date.now(),
): Promise<{ readonly kind: PageKind | null }> {
  const portal = portalAt(address);
  if (portal === null) return { kind: null };
  const recognition = recogniseBy(portal, address, texts);
  await note(recognition, isWhole, now);
  return { kind: recognition.kind };
}

/** Keeps when a kind of page was last recognised, and by what: once a day, by the first frame. */
async function note({ kind, evidence }: Recognition, isWhole: boolean, now: number): Promise<void> {
  if (kind === null) return;
  const speaks = (what: Evidence['kind']) => evidence.some((each) => each.kind === what);
  const by = (['address', 'heading', 'control'] as const).filter(speaks);
  if (!isWhole && by.every((what) => what === 'address')) return;
  const entry = RECOGNISED.of(kind);
  const on = calendarDateAt(now);
  if ((await read(entry))?.on === on) return;
  await write(entry, { on, by, lacksLandmarks: speaks('missing') });
}
