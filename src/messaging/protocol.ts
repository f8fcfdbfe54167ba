import * as v from 'valibot';
import { LONGEST_ID } from '../entitlements/ids.ts';
import {
  LONGEST_ADDRESS,
  LONGEST_LANDMARK,
  LONGEST_LANGUAGE,
  MOST_LANDMARKS,
} from '../guidance/landmark-limits.ts';
import { PAGE_KINDS } from '../guidance/page-kinds.ts';
import { LONGEST_ACCOUNT, LONGEST_TEXT } from '../ledger/limits.ts';
import { CardPlaceSchema } from '../platform/card-place.ts';
import { SYNC_REASONS, SyncOutcomeSchema } from '../platform/team-status.ts';
import { CardSchema, MESSAGE_ACTIONS, WORDING_ACTIONS } from './card.ts';
import { FillCardSchema, GivenIdsSchema } from './fill-card.ts';
import { HintCardSchema } from './hint-card.ts';
import { RequestOnPageSchema } from './request-on-page.ts';
import { Words } from './schemas.ts';
import { ShownOnPageSchema } from './shown-on-page.ts';

/**
 * Every message between the extension's parts: who may send it, what it asks, what is answered. Requests are
 * checked on arrival, together with their sender, and answers where they are used; what does not fit is
 * dropped, and counted where it arrives at the background. No Access ID or Contract ID ever goes to a page, but for
 * the answer to `give-ids`.
 *
 * A table a receiver, because a script carries the schemas of the tables it uses and no others.
 */

/** The part of the extension that sends a message; `listen` works it out from what the browser says. */
export type SenderRole = 'frame' | 'page' | 'background';

/** One message. A request is an object without `type`; the row's name is sent beside it. */
export interface MessageRow {
  readonly from: SenderRole;
  readonly request: v.GenericSchema<object, object>;
  readonly answer: v.GenericSchema;
}
export type MessageTable = Readonly<Record<string, MessageRow>>;
export type RequestOf<Row extends MessageRow> = v.InferOutput<Row['request']>;
export type AnswerOf<Row extends MessageRow> = v.InferOutput<Row['answer']>;

const NothingSchema = v.object({});
/** The answer of a message that only has to arrive. */
const DoneSchema = v.nullable(v.boolean());

/** Where a message stands, as far as the frame it stands in can tell. */
const PageContextSchema = v.object({
  portal: v.nullable(Words(40)),
  page: v.nullable(v.picklist(PAGE_KINDS)),
  /** The signed-in account, where the page shows it. */
  account: v.nullable(Words(LONGEST_ACCOUNT)),
  /** The Access ID that stands in the page's field for it. */
  accessId: v.nullable(Words(LONGEST_ID)),
});
export type PageContext = v.InferOutput<typeof PageContextSchema>;

/** A message found on a page, as the card's questions and actions name it. */
const found = {
  context: PageContextSchema,
  /** The language the page declares. */
  language: v.nullable(Words(LONGEST_LANGUAGE)),
};

const LandmarkTextsSchema = v.pipe(v.array(Words(LONGEST_LANDMARK)), v.maxLength(MOST_LANDMARKS));

/** From what watches a frame of a portal to the background. */
export const framesToBackground = {
  /** What does this message mean here? Answered with a card, or `null` where it gets none. */
  explain: {
    from: 'frame',
    request: v.object({
      message: Words(80),
      /** The words of an unknown error; `null` for a known message, whose words are known. */
      wording: v.nullable(Words(LONGEST_TEXT)),
      /** Which of the frame's messages it is, for the readers: they look at what stands around it. */
      place: v.pipe(v.number(), v.integer(), v.minValue(0)),
      ...found,
      /** Whether the script that shows cards is loaded; if not, it is loaded before a card is answered. */
      hasCardScript: v.boolean(),
    }),
    answer: v.nullable(CardSchema),
  },
  /** Is this frame, or the page above it, about support? Then what runs in an awake frame is loaded. */
  wake: {
    from: 'frame',
    request: v.object({
      /** Whether the frame itself shows something about support. */
      isSure: v.boolean(),
      hasScript: v.boolean(),
    }),
    answer: DoneSchema,
  },
  /** Something in this frame asks for what understands messages and fields, which is loaded. */
  attend: { from: 'frame', request: NothingSchema, answer: DoneSchema },
  /** Which kind of page is this, by its address and by what stands on it? Only the kind, and by what, is kept. */
  'recognise-page': {
    from: 'frame',
    request: v.object({
      address: Words(LONGEST_ADDRESS),
      texts: v.object({
        headings: LandmarkTextsSchema,
        controls: LandmarkTextsSchema,
        language: v.nullable(Words(LONGEST_LANGUAGE)),
      }),
      /** Whether the page has had its time to appear: until then a heading that is missing may yet come. */
      isWhole: v.boolean(),
    }),
    answer: v.object({ kind: v.nullable(v.picklist(PAGE_KINDS)) }),
  },
  /** The user has pressed the keys that lead to the cards, in any frame of the tab. */
  'go-to-cards': { from: 'frame', request: NothingSchema, answer: DoneSchema },
  /** The account or page kind that the top frame last told has changed: cards below it must ask again. */
  'context-changed': { from: 'frame', request: NothingSchema, answer: DoneSchema },
} as const satisfies MessageTable;

/** From what shows cards in a frame to the background. */
export const cardsToBackground = {
  /** So many cards are shown in this frame now. */
  'cards-shown': {
    from: 'frame',
    request: v.object({ count: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(1000)) }),
    answer: DoneSchema,
  },
  /** The user has put cards here on this kind of page; `null` puts them beside their messages again. */
  'place-cards': {
    from: 'frame',
    request: v.object({ place: v.nullable(CardPlaceSchema), context: PageContextSchema }),
    answer: DoneSchema,
  },
  /** The frame is too small for a card: open the panel beside the page. Answered with whether it is open. */
  'show-panel': { from: 'frame', request: NothingSchema, answer: DoneSchema },
  /** Open the settings, in which messages are switched off and on. */
  'open-settings': { from: 'frame', request: NothingSchema, answer: DoneSchema },
  /** Record the link that this message proves; no card for it for a while, or none any more. */
  'act-on-message': {
    from: 'frame',
    request: v.object({
      action: v.picklist(MESSAGE_ACTIONS),
      message: Words(80),
      context: PageContextSchema,
    }),
    answer: DoneSchema,
  },
  /** Keep this wording, show no more card for it, or for no unknown error. */
  'act-on-wording': {
    from: 'frame',
    request: v.object({ action: v.picklist(WORDING_ACTIONS), wording: Words(LONGEST_TEXT), ...found }),
    answer: DoneSchema,
  },
} as const satisfies MessageTable;

/** From what watches and fills the fields for IDs in a frame to the background. */
export const fillingToBackground = {
  /** Which contracts could be filled in here, and what is wrong with what is typed? `null` where nothing is to be said. */
  'offer-ids': {
    from: 'frame',
    request: v.object({
      context: PageContextSchema,
      /** What is typed in the two fields. */
      typed: v.object({ accessId: v.nullable(Words(LONGEST_ID)), contractId: v.nullable(Words(LONGEST_ID)) }),
      language: found.language,
      /** Whether the script that shows this is loaded; if not, it is loaded before it is answered. */
      hasFillScript: v.boolean(),
    }),
    answer: v.nullable(FillCardSchema),
  },
  /**
   * The user has pressed this contract: its IDs, for the two fields. The only answer with IDs that a frame gets
   * (docs/decisions/0034-ids-on-a-press.md); `null` unless the contract is offered there.
   */
  'give-ids': {
    from: 'frame',
    request: v.object({ contract: Words(80), context: PageContextSchema }),
    answer: v.nullable(GivenIdsSchema),
  },
} as const satisfies MessageTable;

/** From the extension's own pages to the background. */
export const pagesToBackground = {
  /** An ID was copied. Not which: its SHA-256, in hex, identifies it on the clipboard. */
  copied: {
    from: 'page',
    request: v.object({ digest: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)) }),
    answer: DoneSchema,
  },
  /** Look now for what colleagues recorded, and send what waits. Answered once that is done. */
  'sync-team': { from: 'page', request: v.object({ reason: v.picklist(SYNC_REASONS) }), answer: DoneSchema },
  /** What do the frames of this tab show? The answer holds IDs, which only own pages may ask for. */
  'read-tab': {
    from: 'page',
    request: v.object({ tab: v.pipe(v.number(), v.integer()) }),
    answer: v.array(ShownOnPageSchema),
  },
  /** What do the frames of this tab show of a request for support, the top frame first? */
  'read-request': {
    from: 'page',
    request: v.object({ tab: v.pipe(v.number(), v.integer()) }),
    answer: v.array(RequestOnPageSchema),
  },
  /** What does the page in this tab mean, where it shows no message? Answered in the user's language. */
  'find-hints': {
    from: 'page',
    request: v.object({ tab: v.pipe(v.number(), v.integer()) }),
    answer: v.array(HintCardSchema),
  },
} as const satisfies MessageTable;

/** From the background to frames of a portal. */
export const backgroundToFrames = {
  /** To a tab's top frame: which page is this, and who is signed in? */
  'read-context': {
    from: 'background',
    /** Wanted for a message: then a frame that sleeps reads it too. */
    request: v.object({ isWanted: v.boolean() }),
    answer: PageContextSchema,
  },
  /** To all frames of a tab: whether they are awake and what their cards say may change with the top frame. */
  'ask-again': { from: 'background', request: NothingSchema, answer: DoneSchema },
  /** To a frame with cards: take the focus to them, because the user asks for it. */
  'enter-cards': { from: 'background', request: NothingSchema, answer: DoneSchema },
  /** To all frames: stop and undo everything, on these match patterns; `null` means everywhere. */
  leave: {
    from: 'background',
    request: v.object({ patterns: v.nullable(v.array(v.string())) }),
    answer: DoneSchema,
  },
} as const satisfies MessageTable;

/** From the background to the offscreen document, which has the clipboard that a service worker lacks, and a network. */
export const backgroundToOffscreen = {
  'write-clipboard': {
    from: 'background',
    request: v.object({ text: Words(2 * LONGEST_ID) }),
    answer: v.boolean(),
  },
  'read-clipboard': { from: 'background', request: NothingSchema, answer: v.string() },
  /** Sync with the team: the only page that can reach a network. `null` where there was nothing to do. */
  'sync-in-page': {
    from: 'background',
    request: v.object({ reason: v.picklist(SYNC_REASONS) }),
    answer: v.nullable(SyncOutcomeSchema),
  },
} as const satisfies MessageTable;
