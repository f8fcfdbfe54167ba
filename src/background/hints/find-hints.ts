import { calendarDateAt } from '../../entitlements/calendar-date.ts';
import { hintsOn } from '../../guidance/hints/index.ts';
import { NO_PLANS } from '../../guidance/verdict.ts';
import type { Ledger } from '../../ledger/ledger.ts';
import type { HintCard } from '../../messaging/hint-card.ts';
import { interfaceLocale } from '../../store/language.ts';
import { placeOf } from '../cards/place.ts';
import { readOwnLedger } from '../own-ledger.ts';
import { composeHint, type Finding } from './compose-hint.ts';
import { explainSeen } from './explain-seen.ts';
import { readSeen, type SeenTab } from './read-seen.ts';

/**
 * What the page in a tab says, in the language of the extension's own pages: its messages, then the hints for what
 * it shows besides. Most pages have none.
 */
export async function findHints(tabId: number): Promise<HintCard[]> {
  const tab = await readSeen(tabId);
  if (tab.frames.every(({ symptoms, messages }) => symptoms.length + messages.length === 0)) return [];
  const [{ ledger }, locale] = await Promise.all([readOwnLedger(), interfaceLocale()]);
  const messages = await explainSeen(tabId, tab, ledger);
  const hints = hintsFor(tab, ledger).filter(({ id }) => messages.every((message) => message.id !== id));
  const cards = [...messages, ...hints].map((finding) => composeHint(finding, locale, tab.address));
  // Two frames may show the same.
  return [...new Map(cards.map((card) => [JSON.stringify(card), card])).values()];
}

function hintsFor({ frames, top }: SeenTab, ledger: Ledger): Finding[] {
  const today = calendarDateAt(Date.now());
  const found = frames.flatMap((frame) => {
    const { page, account } = placeOf(frame, top);
    const portal = top?.portal ?? frame.portal;
    const { symptoms } = frame;
    return hintsOn({ portal, page, account, symptoms, ledger, today, accessId: null, plans: NO_PLANS });
  });
  // Two frames may show the same symptom.
  const byId = new Map(found.map((hint) => [hint.id, hint]));
  return [...byId.values()].map((hint) => ({ ...hint, account: null, isMessage: false, explanation: null }));
}
