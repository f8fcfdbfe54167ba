import { calendarDateAt } from '../../entitlements/calendar-date.ts';
import { hintsOn } from '../../guidance/hints/index.ts';
import { NO_PLANS } from '../../guidance/verdict.ts';
import type { HintCard, SymptomsOnPage } from '../../messaging/hint-card.ts';
import { interfaceLocale } from '../../store/language.ts';
import { readOwnLedger } from '../own-ledger.ts';
import { composeHint } from './compose-hint.ts';
import { type FrameSymptoms, readSymptoms } from './read-symptoms.ts';

/** The hints for the page in a tab, in the language of the extension's own pages; most pages have none. */
export async function findHints(tabId: number): Promise<HintCard[]> {
  const frames = await readSymptoms(tabId);
  const seen = frames.filter(({ symptoms }) => symptoms.length > 0);
  if (seen.length === 0) return [];
  const top = frames.find(({ frameId }) => frameId === 0) ?? null;
  const [{ ledger }, locale] = await Promise.all([readOwnLedger(), interfaceLocale()]);
  const today = calendarDateAt(Date.now());
  const found = seen.flatMap((frame) =>
    hintsOn({
      ...placeOf(frame, top),
      symptoms: frame.symptoms,
      ledger,
      today,
      accessId: null,
      plans: NO_PLANS,
    }),
  );
  // Two frames may show the same symptom.
  const hints = new Map(found.map((hint) => [hint.id, hint]));
  return [...hints.values()].map((hint) => composeHint(hint, locale, top?.address ?? ''));
}

/** Where the symptoms of a frame stand: what it cannot tell itself, the tab's top frame may. */
function placeOf(frame: FrameSymptoms, top: FrameSymptoms | null): Omit<SymptomsOnPage, 'symptoms'> {
  return {
    portal: top?.portal ?? frame.portal,
    page: frame.page ?? top?.page ?? null,
    account: frame.account ?? top?.account ?? null,
  };
}
