import { normaliseText } from '../../guidance/matching/normalise.ts';
import { COPY_WORDS, VALUE_LABELS, type ValueLabel } from '../labels.ts';

interface KnownLabel {
  readonly id: ValueLabel;
  readonly words: string;
}

let known: readonly KnownLabel[] | null = null;

/** Every label in every language, the longest first: "Contract ID" before "Contract". */
function labels(): readonly KnownLabel[] {
  known ??= (Object.keys(VALUE_LABELS) as ValueLabel[])
    .flatMap((id) => VALUE_LABELS[id].map((words) => ({ id, words: normaliseText(words) })))
    .sort((one, other) => other.words.length - one.words.length);
  return known;
}

/**
 * The longest label that a normalised text begins with. Words end where a letter is followed by none, and
 * where `isParted` says that the page parts them: "Contract ID" and "C-20" may touch in two elements.
 */
export function labelStarting(
  text: string,
  isParted: (length: number) => boolean = () => false,
): KnownLabel | null {
  const begins = ({ words }: KnownLabel) =>
    text.startsWith(words) && (!goesOn(text, words.length) || isParted(words.length));
  return labels().find(begins) ?? null;
}

/** Whether a word goes on at that place: "Plan" is no label in "Planned", "契約" may be one in "契約2". */
function goesOn(text: string, at: number): boolean {
  const [before = '', after = ''] = [text.slice(at - 1, at), text.slice(at, at + 1)];
  return /^[\p{Ll}\p{Lu}\p{M}]$/u.test(after) && /^\p{L}$/u.test(before);
}

let anyLabel: RegExp | null = null;

/** Whether a text may hold a label at all, which few do: a quick look that spares the thorough one. */
export function mayHoldLabel(text: string): boolean {
  anyLabel ??= new RegExp([...new Set(labels().map(({ words }) => escaped(words)))].join('|'), 'u');
  const plain = text.normalize('NFKC').replace(/\p{Default_Ignorable_Code_Point}/gu, '');
  return anyLabel.test(
    plain
      .replace(/[\s'’‘`´]+/gu, ' ')
      .replace(/\p{Pd}/gu, '-')
      .toLowerCase(),
  );
}

function escaped(words: string): string {
  return words.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&').replace(/'/g, ' ');
}

/** The label that a text is, marks beside it left aside; `null` for any other text. */
export function labelOf(text: string): ValueLabel | null {
  const name = nameAlone(text);
  return name === '' ? null : (labels().find(({ words }) => words === name)?.id ?? null);
}

/** A label without the marks that portals put beside it: a colon, an asterisk for what must be filled in. */
export function nameAlone(label: string): string {
  return normaliseText(label.replace(/[*:：]/g, ' '));
}

let copyWords: RegExp | null = null;

/** A value without the word of the link that copies it. */
export function withoutCopyWord(value: string): string {
  copyWords ??= new RegExp(String.raw`\s+(?:${COPY_WORDS.join('|')})$`, 'iu');
  return value.replace(copyWords, '').trim();
}
