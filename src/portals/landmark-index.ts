import { LONGEST_LANDMARK } from '../guidance/landmark-limits.ts';
import { normaliseText } from '../guidance/matching/normalise.ts';
import { isUnspaced, splitWords } from '../guidance/matching/words.ts';
import { LANDMARKS, type LandmarkId } from './labels/landmarks.ts';

/** A landmark that a text of the page says, and a language in which it is said so. */
export interface SaidLandmark {
  readonly id: LandmarkId;
  readonly language: string;
}

/** Between the parts of a title or a breadcrumb: "Help + support | Support plans", "Benefits > Technical benefits". */
const SEPARATORS = /\s[-–—/|·•]\s|[|｜·•>＞›»]|[:：](?=\s|$)/u;

/** Words that join others, and articles: "Help + support" is "Help and support". */
const JOINING = new Set(
  'and und et y e och en i a és ve и or oder ou o eller of oraz the an と 및 과 와 及 和 與 与'.split(' '),
);
/** One word more makes another text with these: "About technical benefits", "No support plans". */
const CHANGING = new Set(
  'about how why what when no not without unlink remove kein keine nicht ohne pas sans sin não inga inte'.split(
    ' ',
  ),
);
/** By how many words a text may be longer than a landmark, and how long that landmark must be. */
const MORE = { words: { most: 1, of: 2 }, characters: { most: 2, of: 4 } };

/** The landmarks that these texts say, each once a language. */
export function landmarksIn(texts: readonly string[]): SaidLandmark[] {
  return [...new Set(texts.flatMap(known))];
}

/** What texts said before: a page is asked again and again, and most of its headings stay. */
const remembered = new Map<string, readonly SaidLandmark[]>();
const MOST_REMEMBERED = 1000;

function known(text: string): readonly SaidLandmark[] {
  let said = remembered.get(text);
  if (said === undefined) {
    if (remembered.size >= MOST_REMEMBERED) remembered.clear();
    said = partsOf(text).flatMap(saidBy);
    remembered.set(text, said);
  }
  return said;
}

/** A text as a whole and in parts; none of a text that is too long. */
function partsOf(text: string): string[] {
  const trimmed = text.replace(/\s+/g, ' ').trim();
  if (trimmed.length > LONGEST_LANDMARK) return [];
  const parts = trimmed.split(SEPARATORS);
  return parts.length > 1 ? [trimmed, ...parts] : [trimmed];
}

/** What a text says as a person reads it: in other letters, with a count behind it, with one word more. */
function saidBy(text: string): readonly SaidLandmark[] {
  const words = wordsOf(text);
  const { most, of } = isUnspaced(text) ? MORE.characters : MORE.words;
  for (let more = 0; more <= most && (more === 0 || words.length - more >= of); more += 1) {
    // The words that are too many stand before, behind, or on both sides.
    for (let before = 0; before <= more; before += 1) {
      const end = words.length - (more - before);
      const found = index().get(words.slice(before, end).join(' '));
      const others = [...words.slice(0, before), ...words.slice(end)];
      if (found !== undefined && !others.some((word) => CHANGING.has(word))) return found;
    }
  }
  return [];
}

let landmarks: ReadonlyMap<string, readonly SaidLandmark[]> | null = null;

function index(): ReadonlyMap<string, readonly SaidLandmark[]> {
  landmarks ??= indexed();
  return landmarks;
}

function indexed(): ReadonlyMap<string, readonly SaidLandmark[]> {
  const all = new Map<string, SaidLandmark[]>();
  for (const id of Object.keys(LANDMARKS) as LandmarkId[]) {
    for (const [language, forms] of Object.entries(LANDMARKS[id])) {
      const said = { id, language };
      for (const key of new Set(forms.map((form) => wordsOf(form).join(' ')))) {
        all.set(key, [...(all.get(key) ?? []), said]);
      }
    }
  }
  return all;
}

/** The words that count, in the singular: neither those that join others nor bare numbers. */
function wordsOf(text: string): string[] {
  // Turkish has a dotted and a dotless i, which capitals of other languages confuse.
  return splitWords(normaliseText(text).replace(/ı|i\u0307/g, 'i'))
    .map((word) => word.text.replace(/(?<=\p{L}{3}[^s])s$/u, ''))
    .filter((word) => !JOINING.has(word) && !/^\d+$/.test(word));
}
