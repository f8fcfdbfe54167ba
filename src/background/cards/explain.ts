import type { CalendarDate } from '../../entitlements/calendar-date.ts';
import { messageOf } from '../../guidance/catalogue/index.ts';
import { judges } from '../../guidance/catalogue/judges.ts';
import { UNKNOWN_ERROR } from '../../guidance/catalogue/unrecognised.ts';
import { bestLocale } from '../../i18n/locales.ts';
import { emptyLedger } from '../../ledger/ledger.ts';
import type { Card, ExplainRequest, PageContext } from '../../messaging/protocol.ts';
import { messageState } from '../../store/message-states.ts';
import { explainsUnknownErrors, isClosed, keptWordings } from '../../store/wordings.ts';
import { readOwnLedger } from '../own-ledger.ts';
import { composeCard } from './compose-card.ts';
import { blankedWording } from './wording-actions.ts';

/** What is known besides the request: where it came from, and how the user wants it. */
export interface Surroundings {
  /** The tab's top frame, where the request comes from a frame below it. */
  readonly top: PageContext | null;
  readonly pageAddress: string;
  readonly today: CalendarDate;
  /** UTC milliseconds. */
  readonly now: number;
  /** As the user chose; `null` where the browser decides. */
  readonly theme: Card['theme'];
  /** The language the user chose, or `null` for the portal's. */
  readonly chosenLocale: string | null;
  readonly browserLocale: string;
}

/** Message × page × ledger → card; `null` where the message is none, or stands on a page it does not belong to. */
export async function explain(request: ExplainRequest, surroundings: Surroundings): Promise<Card | null> {
  const message = messageOf(request.message);
  const page = request.context.page ?? surroundings.top?.page ?? null;
  if (message === null || page === null || !message.pages.includes(page)) return null;
  if ((await messageState(message.id, surroundings.now)) !== 'explained') return null;

  const account = request.context.account ?? surroundings.top?.account ?? null;
  const unknown = message.id === UNKNOWN_ERROR ? await aboutUnknown(request, account) : { isKept: null };
  if (unknown === null) return null;

  const reading = await readOwnLedger().catch((problem: unknown) => {
    console.warn('The ledger could not be read; the card says what can be said without it.', problem);
    return null;
  });
  const verdict = judges[message.id]({
    page,
    account,
    accessId: request.context.accessId ?? surroundings.top?.accessId ?? null,
    today: surroundings.today,
    ledger: reading?.ledger ?? emptyLedger,
  });
  const { chosenLocale, browserLocale, pageAddress, theme } = surroundings;
  const locale = bestLocale([chosenLocale, request.language, browserLocale]);
  return composeCard(message.id, verdict, locale, {
    pageAddress,
    theme,
    storeFailed: reading === null,
    ...unknown,
  });
}

/** What the user did about a wording that nobody knows; `null` where it is to have no card. */
async function aboutUnknown(
  { wording }: ExplainRequest,
  account: string | null,
): Promise<{ readonly isKept: boolean } | null> {
  if (wording === null || !(await explainsUnknownErrors())) return null;
  const blanked = await blankedWording(wording, account);
  if (await isClosed(blanked)) return null;
  return { isKept: (await keptWordings()).some(({ text }) => text === blanked) };
}
