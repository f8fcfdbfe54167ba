import * as v from 'valibot';
import { LONGEST_ID } from '../entitlements/ids.ts';
import { SYMPTOM_IDS } from '../guidance/hints/symptoms.ts';
import { PAGE_KINDS } from '../guidance/page-kinds.ts';
import { LONGEST_ACCOUNT, LONGEST_TEXT } from '../ledger/limits.ts';
import { ParagraphSchema } from './card.ts';
import { Words } from './schemas.ts';

/** More than any page has; a page that has more was made to have them. */
const MOST = 50;

/** What is seen in a frame, and where it stands as far as it can tell. It goes from a frame to the extension only. */
export const SeenInFrameSchema = v.object({
  portal: v.nullable(Words(40)),
  page: v.nullable(v.picklist(PAGE_KINDS)),
  account: v.nullable(Words(LONGEST_ACCOUNT)),
  /** The Access ID that stands in the page's field for it. */
  accessId: v.nullable(Words(LONGEST_ID)),
  /** The messages that can be seen, also those without a card. */
  messages: v.pipe(
    v.array(
      v.object({
        message: Words(80),
        place: v.pipe(v.number(), v.integer(), v.minValue(0)),
        /** The words of an unknown error; `null` for a known message, and for one of too many words. */
        wording: v.nullable(Words(LONGEST_TEXT)),
      }),
    ),
    v.maxLength(MOST),
  ),
  /** What is shown besides. */
  symptoms: v.pipe(
    v.array(
      v.object({
        id: v.picklist(SYMPTOM_IDS),
        names: v.pipe(v.array(Words(300)), v.maxLength(MOST)),
      }),
    ),
    v.maxLength(MOST),
  ),
});
export type SeenInFrame = v.InferOutput<typeof SeenInFrameSchema>;
export type SeenMessage = SeenInFrame['messages'][number];

/** A message or a hint, in words: the panel only shows it. */
export const HintCardSchema = v.object({
  kind: Words(80),
  verdict: Words(80),
  title: Words(500),
  text: v.array(ParagraphSchema),
  steps: v.array(ParagraphSchema),
  rules: v.array(v.object({ id: Words(10), text: Words(500) })),
  /** Whether the page shows a message, which comes before what it shows besides. */
  isMessage: v.boolean(),
  /** The link that a message proves and the ledger does not hold yet (D2), and the words of its button. */
  link: v.nullable(v.object({ contract: Words(400), account: Words(LONGEST_ACCOUNT), text: Words(120) })),
});
export type HintCard = v.InferOutput<typeof HintCardSchema>;
