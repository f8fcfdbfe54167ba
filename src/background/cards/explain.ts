import { messageOf } from '../../guidance/catalogue/index.ts';
import { UNKNOWN_ERROR } from '../../guidance/catalogue/unrecognised.ts';
import type { PageKind } from '../../guidance/page-kinds.ts';
import type { PlansOnPage } from '../../guidance/verdict.ts';
import { bestLocale } from '../../i18n/locales.ts';
import { emptyLedger, type Ledger } from '../../ledger/ledger.ts';
import type { Card } from '../../messaging/card.ts';
import type { framesToBackground, PageContext, RequestOf } from '../../messaging/protocol.ts';
import { browser } from '../../platform/browser.ts';
import { read, readAll } from '../../platform/storage.ts';
import {
  CARD_PLACE,
  CHOSEN_LOCALE,
  CLOSED_WORDINGS,
  EXPLAINS_UNKNOWN_ERRORS,
  KEPT_WORDINGS,
  MESSAGE_STATE,
  NOT_RECORDED,
  SETTINGS,
} from '../../platform/storage-keys.ts';
import { stateAt } from '../../store/message-states.ts';
import { isAmong, keptAs } from '../../store/wordings.ts';
import { readOwnLedger } from '../own-ledger.ts';
import { blankedWording } from './blanked-wording.ts';
import { type AboutWording, composeCard } from './compose-card.ts';
import { placeOf } from './place.ts';
import { verdictAt } from './verdict-at.ts';

type ExplainRequest = RequestOf<(typeof framesToBackground)['explain']>;

interface Surroundings {
  /** The tab's top frame, where the request comes from a frame below it. */
  readonly above: PageContext | null;
  /** The address of the tab. */
  readonly address: string;
  /** Reads the support plans around the message. */
  readonly readPlans: () => Promise<PlansOnPage>;
}

/** Message × page × ledger → card; `null` where the message gets none, or not on this page. */
export async function explain(
  request: ExplainRequest,
  { above, address, readPlans }: Surroundings,
): Promise<Card | null> {
  const message = messageOf(request.message);
  const { page, account, accessId } = placeOf(request.context, above);
  if (message === null || page === null || !message.pages.includes(page)) return null;
  const now = Date.now();
  const stored = await storedFor(message.id, page);
  if (!stored.showsCards || stateAt(stored.state, now) !== 'explained') return null;

  const ledger = await ledgerIfReadable();
  const unknown = message.id === UNKNOWN_ERROR ? await aboutUnknown(request, account, ledger, stored) : KNOWN;
  if (unknown === null) return null;
  const place = { page, account, accessId };
  const verdict = await verdictAt(message.id, place, ledger ?? emptyLedger, readPlans);
  const locale = bestLocale([stored.locale, request.language, browser.i18n.getUILanguage()]);
  return composeCard(message.id, verdict, locale, {
    pageAddress: address,
    theme: stored.theme === 'auto' ? null : stored.theme,
    storeFailed: ledger === null,
    notRecorded: (await read(NOT_RECORDED)) === message.id,
    place: stored.cardPlace,
    ...unknown,
  });
}

/** Everything that is stored about whether and how to explain a message, in one request. */
function storedFor(message: string, page: PageKind) {
  return readAll({
    state: MESSAGE_STATE.of(message),
    locale: CHOSEN_LOCALE,
    cardPlace: CARD_PLACE.of(page),
    theme: SETTINGS.theme,
    showsCards: SETTINGS.showsCards,
    explainsUnknown: EXPLAINS_UNKNOWN_ERRORS,
    keptWordings: KEPT_WORDINGS,
    closedWordings: CLOSED_WORDINGS,
  });
}

/** A known message has no wording to keep. */
const KNOWN: AboutWording = { isKept: null, explanation: null };

/** Whether the wording of an unknown error is kept, and what the user says of it; `null` where it gets no card. */
async function aboutUnknown(
  { wording }: ExplainRequest,
  account: string | null,
  ledger: Ledger | null,
  stored: Awaited<ReturnType<typeof storedFor>>,
): Promise<AboutWording | null> {
  if (wording === null || !stored.explainsUnknown) return null;
  const blanked = blankedWording(wording, account, ledger);
  if (await isAmong(stored.closedWordings, blanked)) return null;
  const kept = keptAs(stored.keptWordings, blanked);
  return { isKept: kept !== null, explanation: kept?.explanation ?? null };
}

async function ledgerIfReadable(): Promise<Ledger | null> {
  try {
    return (await readOwnLedger()).ledger;
  } catch (problem) {
    console.warn('The ledger could not be read; the card says what can be said without it.', problem);
    return null;
  }
}
