import * as v from 'valibot';
import { LONGEST_ID } from '../entitlements/ids.ts';
import { PAGE_KINDS } from '../guidance/page-kinds.ts';

/**
 * What content scripts and the background say to each other. Everything is checked on arrival, on both
 * sides; what fits no schema is dropped and counted. No Access ID or Contract ID ever goes to a page.
 */

const Words = (longest: number) => v.pipe(v.string(), v.maxLength(longest));
const PageContextSchema = v.object({
  portal: v.nullable(Words(40)),
  page: v.nullable(v.picklist(PAGE_KINDS)),
  /** The signed-in account, where the page shows it. */
  account: v.nullable(Words(320)),
  /** The Access ID that stands in the page's field for it. */
  accessId: v.nullable(Words(LONGEST_ID)),
});

/** An error of more characters is not one message. */
const LONGEST_WORDING = 2000;

/** Where a message stands, as far as the frame it stands in can tell. */
export type PageContext = v.InferOutput<typeof PageContextSchema>;

/** From a frame: what does this message mean here? Answered with a card, or `null` where it means nothing. */
const ExplainSchema = v.object({
  type: v.literal('explain'),
  message: Words(80),
  /** The words of a message that is none of those known; `null` for the others. */
  wording: v.nullable(Words(LONGEST_WORDING)),
  context: PageContextSchema,
  /** The language the page declares. */
  language: v.nullable(Words(40)),
});

/** From a tab's top frame: the account or the page kind is another now; frames below may want to ask again. */
const ContextChangedSchema = v.object({ type: v.literal('context-changed') });

/** From a frame that has something to explain: load what shows cards. Answered once it is there. */
const LoadCardsSchema = v.object({ type: v.literal('load-cards') });

/** From a frame: so many cards are shown in it now. */
const CardsShownSchema = v.object({
  type: v.literal('cards-shown'),
  count: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(1000)),
});

/** From a page of the extension: an ID was copied. Not which: what it is known by again is its SHA-256, in hex. */
const CopiedSchema = v.object({
  type: v.literal('copied'),
  digest: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)),
});

/** From a page of the extension: what do the frames of this tab show? Answered with a list of `ShownOnPage`. */
const ReadTabSchema = v.object({ type: v.literal('read-tab'), tab: v.pipe(v.number(), v.integer()) });

/** What a user can do about a wording that nobody knows. */
const WORDING_ACTIONS = ['keep', 'close', 'switch-off'] as const;
export type WordingAction = (typeof WORDING_ACTIONS)[number];

/** What a user can do about a message that is known. */
const MESSAGE_ACTIONS = ['snooze', 'never'] as const;
export type MessageAction = (typeof MESSAGE_ACTIONS)[number];

/** From a card: no card for this message for a while, or none any more. */
const MessageActionSchema = v.object({
  type: v.literal('message'),
  action: v.picklist(MESSAGE_ACTIONS),
  message: Words(80),
});

/** From a card: keep this wording, show no more card for it, or for none that is unknown. */
const WordingActionSchema = v.object({
  type: v.literal('wording'),
  action: v.picklist(WORDING_ACTIONS),
  wording: Words(LONGEST_WORDING),
  context: PageContextSchema,
  language: v.nullable(Words(40)),
});

export const ToBackgroundSchema = v.variant('type', [
  ExplainSchema,
  ContextChangedSchema,
  LoadCardsSchema,
  CardsShownSchema,
  CopiedSchema,
  ReadTabSchema,
  WordingActionSchema,
  MessageActionSchema,
]);
export type ToBackground = v.InferOutput<typeof ToBackgroundSchema>;
export type ExplainRequest = v.InferOutput<typeof ExplainSchema>;
export type MessageRequest = v.InferOutput<typeof MessageActionSchema>;
export type WordingRequest = v.InferOutput<typeof WordingActionSchema>;

/** From the background to a tab's top frame: which page is this, and who is signed in? */
export const ToFrameSchema = v.object({ type: v.literal('read-context') });
export { PageContextSchema };

const InlineSchema = v.object({
  text: Words(2000),
  href: v.exactOptional(
    v.pipe(
      Words(500),
      v.check((address) => address.startsWith('https://')),
    ),
  ),
});
const ParagraphSchema = v.array(InlineSchema);

/** A card, in words: the content script only shows it. */
const CardSchema = v.object({
  message: Words(80),
  verdict: Words(80),
  language: Words(40),
  direction: v.picklist(['ltr', 'rtl']),
  title: Words(500),
  text: v.array(ParagraphSchema),
  stepsTitle: Words(200),
  steps: v.array(ParagraphSchema),
  /** How sure the facts are, in words. */
  certainty: v.object({
    kind: v.picklist(['observed', 'simulated', 'granted', 'unknown']),
    text: Words(200),
  }),
  rulesTitle: Words(200),
  rules: v.array(v.object({ id: Words(10), text: Words(500) })),
  source: Words(200),
  /** Light or dark as the user chose; `null` where the browser decides. */
  theme: v.nullable(v.picklist(['light', 'dark'])),
  /** What can be done about the message, each with its words. */
  actions: v.array(
    v.object({ action: v.picklist([...WORDING_ACTIONS, ...MESSAGE_ACTIONS]), text: Words(120) }),
  ),
  /** What has been done about it. */
  done: v.nullable(Words(300)),
  close: Words(80),
  announcement: Words(700),
});
export type Card = v.InferOutput<typeof CardSchema>;
export const ExplainAnswerSchema = v.nullable(CardSchema);
