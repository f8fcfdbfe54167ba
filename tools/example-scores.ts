import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { catalogue, examples } from '../src/guidance/catalogue/index.ts';
import { findApproximate, prepareWording, THRESHOLD } from '../src/guidance/matching/approximate.ts';
import { languageOf } from '../src/guidance/matching/languages.ts';
import { normaliseText } from '../src/guidance/matching/normalise.ts';
import { WordingMatcher } from '../src/guidance/matching/wording-matcher.ts';
import { splitWords } from '../src/guidance/matching/words.ts';

const matcher = new WordingMatcher(catalogue);

/**
 * How far the examples of the catalogue lie from the score from which on words count as a message. Most of
 * the others never get a score that matters: they lack a key word, are negated, or only talk about it.
 *
 * `npx tsx tools/example-scores.ts` writes it down, in seconds. No test compares the file with the catalogue, so that
 * a language stays a change of one file; the examples' own tests say where one is on the wrong side.
 */
function exampleScores(): string {
  const rows = Object.entries(examples).map(([id, { matching, others }]) => {
    const lowest = Math.min(...matching.flatMap((example) => scoreOf(id, plain(example)) ?? []));
    const scored = others
      .filter((example) => !isTalk(id, example))
      .flatMap((example) => scoreOf(id, example) ?? []);
    const highest = scored.length === 0 ? 'none has one' : Math.max(...scored).toFixed(2);
    return `| ${id} | ${matching.length} | ${lowest.toFixed(2)} | ${others.length} | ${highest} |`;
  });
  return [
    '# How near the examples come to the threshold',
    '',
    'Printed by `npx tsx tools/example-scores.ts` on request; do not edit.',
    '',
    `Words count as a message from a score of ${THRESHOLD} on, if they have all its key words and are negated as it is. So the`,
    'examples in the catalogue score; for those that are no message, only what the other tests let through has a score.',
    '',
    '| message | sentences that are it | lowest score | sentences that are not | highest score |',
    '|---|---:|---:|---:|---:|',
    ...rows,
    '',
  ].join('\n');
}

/** The best score over all wordings of a message; `null` where key words or negation rule it out. */
function scoreOf(id: string, sentence: string): number | null {
  const text = normaliseText(sentence);
  const scores = catalogue
    .filter((message) => message.id === id)
    .flatMap(({ wordings }) => [...wordings])
    .flatMap(({ locale, text: wording, keywords, unless = [] }) => {
      const language = languageOf(locale);
      const whole = normaliseText(wording).replace(/[.。!]$/, '');
      return [whole, whole.split('. ')[0] ?? whole].flatMap((form) => {
        const prepared = prepareWording(
          form,
          keywords.map(normaliseText),
          unless.map(normaliseText),
          language,
        );
        return findApproximate(text, splitWords(text, language?.expand), prepared, language, 0)?.score ?? [];
      });
    });
  return scores.length === 0 ? null : Math.max(...scores);
}

/** Whether its words would do, and only what stands around them makes it no message. */
function isTalk(id: string, sentence: string): boolean {
  const score = scoreOf(id, sentence);
  return score !== null && score >= THRESHOLD && matcher.find(sentence).length === 0;
}

function plain(example: string): string {
  return example.replace(/[[\]]/g, '');
}

writeFileSync(join(import.meta.dirname, '../docs/example-scores.md'), exampleScores());
