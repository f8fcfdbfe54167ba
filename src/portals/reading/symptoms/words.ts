import { normaliseText } from '../../../guidance/matching/normalise.ts';
import { SYMPTOM_WORDS, type SymptomWords } from '../../symptom-words.ts';
import { bareLabel } from '../label-match.ts';

const known = new Map<SymptomWords, ReadonlySet<string>>();

function wordsOf(id: SymptomWords): ReadonlySet<string> {
  const words = known.get(id) ?? new Set(SYMPTOM_WORDS[id].map(normaliseText));
  known.set(id, words);
  return words;
}

/** Whether a text consists of these words, apart from punctuation at its end. */
export function says(text: string, id: SymptomWords): boolean {
  return wordsOf(id).has(bareLabel(text).replace(/[\s.!。]+$/u, ''));
}

/** Whether a text begins with these words as a statement: "Activation in progress. It takes some days." */
export function beginsWith(text: string, id: SymptomWords): boolean {
  const words = normaliseText(text);
  return [...wordsOf(id)].some(
    (known) => words.startsWith(known) && /^(?:$|\s*[.,;:…!。(–—-])/u.test(words.slice(known.length)),
  );
}
