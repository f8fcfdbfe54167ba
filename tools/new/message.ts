import { LOCALES } from '../../src/i18n/locales.ts';
import type { Change } from './changes.ts';
import { camel, snake, textsIn } from './names.ts';

const INDEX = 'src/guidance/catalogue/index.ts';

/** A message that the portals may show: its file, its line in each table, its texts. */
export function newMessage(id: string): Change[] {
  const name = camel(id);
  const texts = {
    [`message_${snake(id)}_title`]: 'FILL IN what the message means, in a few words',
    [`message_${snake(id)}_text`]: 'FILL IN what it means for the user',
    [`message_${snake(id)}_step`]: 'FILL IN what to do, and [where]',
  };
  return [
    { path: `src/guidance/catalogue/${id}.ts`, create: file(id) },
    {
      path: INDEX,
      top: `import { message as ${name}, examples as ${name}Examples, judge as ${name}Judge } from './${id}.ts';`,
    },
    { path: INDEX, in: 'export const catalogue = [', before: 'unrecognised', insert: `${name},` },
    {
      path: INDEX,
      in: 'export const judges',
      before: 'unrecognised',
      insert: `'${id}': ${name}Judge,`,
    },
    { path: INDEX, in: 'export const examples', insert: `'${id}': ${name}Examples,` },
    ...LOCALES.map((locale) => textsIn(locale, texts)),
  ];
}

function file(id: string): string {
  const key = `message_${snake(id)}`;
  return `import { type Examples, knownMessage } from '../message.ts';
import { judgeOf } from '../verdict.ts';

/** FILL IN the rules it rests on, such as R21. */
export const message = knownMessage({
  id: '${id}',
  // FILL IN the kinds of page it stands on, from src/guidance/page-kinds.ts.
  pages: ['s4b-step-2'],
  wordings: [
    {
      locale: 'en',
      text: 'FILL IN the words as the portal shows them (${id})',
      provenance: 'reported',
      keywords: ['FILL IN', '${id}'],
    },
  ],
});

export const examples: Examples = {
  matching: ['[FILL IN the words as the portal shows them (${id})].'],
  others: ['FILL THIS IN with a sentence that only looks like the message.'],
};

/** FILL IN what decides, with the number of the rule. */
export const judge = judgeOf(['${id}'], () => ({
  kind: '${id}',
  certainty: 'unknown',
  title: { key: '${key}_title' },
  text: [{ key: '${key}_text' }],
  steps: [{ key: '${key}_step', link: 's4b-create' }],
  rules: ['R21'],
}));
`;
}
