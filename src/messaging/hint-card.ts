import * as v from 'valibot';
import { SYMPTOM_IDS } from '../guidance/hints/symptoms.ts';
import { PAGE_KINDS } from '../guidance/page-kinds.ts';
import { LONGEST_ACCOUNT } from '../ledger/limits.ts';
import { ParagraphSchema } from './card.ts';
import { Words } from './schemas.ts';

/** More than any page has; a page that has more was made to have them. */
const MOST = 50;

/** What a frame shows besides messages, and where it stands as far as it can tell. It holds no ID. */
export const SymptomsOnPageSchema = v.object({
  portal: v.nullable(Words(40)),
  page: v.nullable(v.picklist(PAGE_KINDS)),
  account: v.nullable(Words(LONGEST_ACCOUNT)),
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
export type SymptomsOnPage = v.InferOutput<typeof SymptomsOnPageSchema>;

/** A hint, in words: the panel only shows it. */
export const HintCardSchema = v.object({
  kind: Words(80),
  verdict: Words(80),
  title: Words(500),
  text: v.array(ParagraphSchema),
  steps: v.array(ParagraphSchema),
  rules: v.array(v.object({ id: Words(10), text: Words(500) })),
});
export type HintCard = v.InferOutput<typeof HintCardSchema>;
