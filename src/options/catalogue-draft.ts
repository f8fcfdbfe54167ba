import { blank } from '../guidance/blank.ts';
import type { KeptWording } from '../platform/storage-keys.ts';
import { catalogueRow, quoted } from './catalogue-row.ts';

/** The mark of `npm run new`, in two parts: in this file itself nothing is left to be filled in. */
const FILL = 'FILL';

/**
 * A kept wording as the file of a message in the catalogue, as `npm run new message` makes one: what only a person can say
 * is marked. The user's explanation is blanked as the wording is, because the file is for others.
 */
export function catalogueDraft(wording: KeptWording): string {
  const { text, page, explanation } = wording;
  return `import { type Examples, knownMessage } from '../message.ts';
import { judgeOf } from '../verdict.ts';

/** ${FILL} IN the rules it rests on, such as R21. */
export const message = knownMessage({
  id: 'fill-in',
  pages: [${quoted(page)}],
  wordings: [
    ${catalogueRow(wording)}
  ],
});

export const examples: Examples = {
  matching: [${quoted(`[${text}]`)}],
  others: ['${FILL} THIS IN with a sentence that only looks like the message.'],
};

/*
 * A user explains it so; ${FILL} IN the texts in public/_locales from it:
${commented(blank(explanation ?? `${FILL} IN what it means.`))}
 */
export const judge = judgeOf(['fill-in'], () => ({
  kind: 'fill-in',
  certainty: 'unknown',
  title: { key: 'message_fill_in_title' },
  text: [{ key: 'message_fill_in_text' }],
  steps: [],
  rules: ['R21'],
}));
`;
}

/** Nothing in it may end the comment. */
function commented(text: string): string {
  return text
    .replaceAll('*/', '* /')
    .split('\n')
    .map((line) => ` * ${line.trim()}`)
    .join('\n');
}
