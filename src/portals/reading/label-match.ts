import { normaliseText } from '../../guidance/matching/normalise.ts';
import { COPY_WORDS, VALUE_LABELS, type ValueLabel } from '../labels.ts';
import { grouped } from './sorted.ts';

interface KnownLabel {
  readonly id: ValueLabel;
  readonly words: string;
}

let known: readonly KnownLabel[] | null = null;
let byWords: ReadonlyMap<string, ValueLabel> | null = null;
let byFirst: ReadonlyMap<string, readonly KnownLabel[]> | null = null;

/** Every label in every language, the longest first: "Contract ID" before "Contract". */
function labels(): readonly KnownLabel[] {
  known ??= (Object.keys(VALUE_LABELS) as ValueLabel[])
    .flatMap((id) => VALUE_LABELS[id].map((words) => ({ id, words: normaliseText(words) })))
    .sort((one, other) => other.words.length - one.words.length);
  return known;
}

function labelsByFirst(): ReadonlyMap<string, readonly KnownLabel[]> {
  byFirst ??= grouped(labels(), ({ words }) => words.charAt(0));
  return byFirst;
}

/**
 * The longest label that a normalised text begins with. A label must end with a word. It does so too where
 * the markup ends (`isSeparated`): "Contract ID" and "C-20" may touch in two elements.
 */
export function labelStarting(
  text: string,
  isSeparated: (length: number) => boolean = () => false,
): KnownLabel | null {
  const begins = ({ words }: KnownLabel) =>
    text.startsWith(words) && (!goesOn(text, words.length) || isSeparated(words.length));
  return labelsByFirst().get(text.charAt(0))?.find(begins) ?? null;
}

/** Whether a word continues at that offset: "Plan" is no label in "Planned", "契約" may be one in "契約2". */
function goesOn(text: string, at: number): boolean {
  const [before = '', after = ''] = [text.slice(at - 1, at), text.slice(at, at + 1)];
  return /^[\p{Ll}\p{Lu}\p{M}]$/u.test(after) && /^\p{L}$/u.test(before);
}

let anyLabel: RegExp | null = null;

/** A cheap test that most texts fail: only the others are searched for labels. */
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

/** A note in brackets behind a label, which has no figure: "Activate by (end date)". */
export const NOTE = /^\s*[(（](?<note>[^()（）\p{Nd}]{1,40})[)）]/u;

/**
 * The label that a text consists of, apart from punctuation and a note in brackets; `null` for any other text. If
 * only the note is a label, it explains the words before it: "Tanggal aktivasi (tanggal berakhir)".
 */
export function labelOf(text: string): ValueLabel | null {
  const whole = labelExactly(text);
  if (whole !== null) return whole;
  const at = text.search(/[(（][^()（）]*[)）][\s*:：]*$/u);
  if (at <= 0) return null;
  const note = NOTE.exec(text.slice(at))?.groups?.['note'];
  if (note === undefined) return null;
  const explained = labelExactly(note);
  return labelExactly(text.slice(0, at)) ?? (explained === 'name' ? null : explained);
}

function labelExactly(text: string): ValueLabel | null {
  byWords ??= new Map(
    labels()
      .toReversed()
      .map(({ id, words }) => [words, id]),
  );
  return byWords.get(bareLabel(text)) ?? null;
}

/** A label normalised, without the marks that portals add: a colon, the asterisk of a required field. */
export function bareLabel(label: string): string {
  return normaliseText(label.replace(/[*:：]/g, ' '));
}

let copyWords: RegExp | null = null;

/** A value without the text of the link beside it that copies it. */
export function withoutCopyWord(value: string): string {
  copyWords ??= new RegExp(String.raw`\s+(?:${COPY_WORDS.join('|')})$`, 'iu');
  return value.replace(copyWords, '').trim();
}
