import * as v from 'valibot';
import { TONES } from '../guidance/tones.ts';
import { CardPlaceSchema } from '../platform/card-place.ts';
import { Words } from './schemas.ts';

/** What a user can do about an error of unknown wording. */
export const WORDING_ACTIONS = ['keep', 'close', 'reopen', 'switch-off', 'switch-on'] as const;
export type WordingAction = (typeof WORDING_ACTIONS)[number];

/** What a user can do about a known message. */
export const MESSAGE_ACTIONS = ['record-link', 'snooze', 'never', 'explain'] as const;
export type MessageAction = (typeof MESSAGE_ACTIONS)[number];

const InlineSchema = v.object({
  text: Words(2000),
  href: v.exactOptional(
    v.pipe(
      Words(500),
      v.check((address) => address.startsWith('https://')),
    ),
  ),
});
export const ParagraphSchema = v.array(InlineSchema);

/** A card, in words: the content script only shows it. It holds no Access ID and no Contract ID. */
export const CardSchema = v.object({
  message: Words(80),
  verdict: Words(80),
  tone: v.picklist(TONES),
  language: Words(40),
  direction: v.picklist(['ltr', 'rtl']),
  title: Words(500),
  text: v.array(ParagraphSchema),
  /** How many of these paragraphs are seen at once; the others are behind `why`. */
  leading: v.pipe(v.number(), v.integer(), v.minValue(0)),
  stepsTitle: Words(200),
  /** Above the steps that are left once the step with the card's link is done. */
  otherwise: Words(200),
  steps: v.array(ParagraphSchema),
  /** How sure the facts are, in words. */
  certainty: v.object({
    kind: v.picklist(['observed', 'simulated', 'granted', 'unknown']),
    text: Words(200),
  }),
  /** Above the rest of the text, and the rules. */
  why: Words(200),
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
  /** The button that copies what the card says, which cannot be selected; and what came of it. */
  copy: v.object({ text: Words(80), copied: Words(80), failed: Words(120) }),
  /** What is said for a moment where the card was, once it is closed, snoozed or switched off. */
  undo: v.object({
    closed: Words(120),
    snoozed: Words(120),
    off: Words(120),
    undo: Words(80),
    settings: Words(80),
  }),
  /** What is said after a press that did not count. */
  again: Words(300),
  /** What the handle does by which a card is moved. */
  move: Words(200),
  /** Where the user has put cards on pages of this kind; `null` where they stand beside their messages. */
  place: v.nullable(CardPlaceSchema),
  announcement: Words(700),
});
export type Card = v.InferOutput<typeof CardSchema>;
