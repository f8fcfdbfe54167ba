import { FIELDS } from '../labels/fields.ts';
import { accessId, contractId } from '../labels/ids.ts';
import type { Label } from '../labels/label.ts';
import { VALUE_LABELS } from '../labels.ts';
import { grouped } from '../reading/sorted.ts';
import {
  ACCESS_ID,
  CONTRACT_ID,
  CUSTOMER,
  END,
  ENDS,
  START,
  STARTS,
  WEAK_ACCESS_ID,
  WEAK_CONTRACT_ID,
} from './words.ts';

export type LabelKind = 'accessId' | 'contractId' | 'startDate' | 'endDate' | 'period' | 'name' | 'customer';

interface KnownWords {
  readonly kind: LabelKind;
  /** As in `PlainLine.plain`. */
  readonly words: string;
  /** Counts only where something surer stands beside it. */
  readonly isWeak: boolean;
  /** Whether it has its meaning in a sentence, too. */
  readonly isOfSentence: boolean;
  /** The languages that say so, without region. */
  readonly languages: ReadonlySet<string>;
}

export interface FoundLabel extends KnownWords {
  readonly at: number;
  readonly end: number;
}

/** In all languages alike, or in too many to tell one. */
const ANY_LANGUAGE = 'any';

let known: ReadonlyMap<number, readonly KnownWords[]> | null = null;

/** All labels by their first two characters, the longest first. */
function labels(): ReadonlyMap<number, readonly KnownWords[]> {
  if (known !== null) return known;
  const all = new Map<string, KnownWords>();
  const add = (kind: LabelKind, label: Label, how: { isWeak?: true; isOfSentence?: true } = {}) => {
    for (const [tag, forms] of Object.entries(label)) {
      const [language = tag] = tag.split('-');
      for (const words of forms.flatMap((form) => variants(form, kind))) {
        const before = all.get(words);
        const languages = new Set([...(before?.languages ?? []), language]);
        // What was added first is surer.
        all.set(
          words,
          before
            ? { ...before, languages }
            : { kind, words, isWeak: false, isOfSentence: false, ...how, languages },
        );
      }
    }
  };
  add('accessId', withoutWeak(accessId, WEAK_ACCESS_ID));
  add('accessId', ACCESS_ID);
  add('contractId', contractId);
  add('contractId', CONTRACT_ID);
  add('accessId', WEAK_ACCESS_ID, { isWeak: true });
  add('contractId', WEAK_CONTRACT_ID, { isWeak: true });
  add('startDate', STARTS, { isOfSentence: true });
  add('endDate', ENDS, { isOfSentence: true });
  add('startDate', FIELDS.startDate);
  add('endDate', FIELDS.endDate);
  add('startDate', START);
  add('endDate', END);
  add('customer', CUSTOMER);
  for (const kind of ['contractId', 'startDate', 'endDate', 'period', 'name'] as const) {
    add(kind, { [ANY_LANGUAGE]: VALUE_LABELS[kind] }, kind === 'period' ? { isOfSentence: true } : {});
  }
  const longestFirst = [...all.values()].sort((one, other) => other.words.length - one.words.length);
  const byStart = grouped(longestFirst, ({ words }) => startOf(words, 0));
  known = byStart;
  return byStart;
}

function withoutWeak(label: Label, weak: Label): Label {
  const isWeak = new Set(Object.values(weak).flat());
  return Object.fromEntries(
    Object.entries(label).map(([language, forms]) => [language, forms.filter((form) => !isWeak.has(form))]),
  );
}

/** The names of the IDs are written in one word, in two, and with a hyphen. */
function variants(form: string, kind: LabelKind): string[] {
  const plain = form.toLowerCase().replace(/[’‘`´]/g, "'");
  if (kind !== 'accessId' && kind !== 'contractId') return [plain];
  const parts = plain.replace(/\bid\./, 'id').split(/[ -]/);
  return [...new Set([plain, ...[' ', '-', ''].map((joint) => parts.join(joint))])];
}

/** The labels in a line, none within another. */
export function labelsIn(plain: string): FoundLabel[] {
  const found: FoundLabel[] = [];
  for (let at = 0; at < plain.length; ) {
    const label = labelAt(plain, at);
    if (label !== null) found.push(label);
    at = label?.end ?? at + 1;
  }
  return found;
}

function labelAt(plain: string, at: number): FoundLabel | null {
  if (isLatinLetter(plain, at) && isLatinLetter(plain, at - 1)) return null;
  const candidates = labels().get(startOf(plain, at));
  if (candidates === undefined) return null;
  const label = candidates.find(
    ({ words }) => plain.startsWith(words, at) && !goesOn(plain, at + words.length),
  );
  return label === undefined || goesOn(plain, at) ? null : { ...label, at, end: at + label.words.length };
}

/** The first two characters as one number: a key that takes no memory. */
function startOf(words: string, at: number): number {
  return words.charCodeAt(at) * 0x10000 + words.charCodeAt(at + 1);
}

/** In the midst of a plain word, as most of a text is, no label begins. */
function isLatinLetter(plain: string, at: number): boolean {
  const code = plain.charCodeAt(at);
  return code >= 0x61 && code <= 0x7a;
}

/** Whether a word goes on at that place. Words of scripts without spaces end anywhere, and particles of Korean follow. */
function goesOn(plain: string, at: number): boolean {
  const [before = '', after = ''] = [plain.charAt(at - 1), plain.charAt(at)];
  return /[\p{Ll}\p{Lu}\p{M}]/u.test(after) && /[\p{Ll}\p{Lu}\p{M}\p{N}_]/u.test(before);
}

/** The language of labels, if they are of one; English ones say nothing, for portals fall back to it. */
export function languageOf(found: Iterable<ReadonlySet<string>>): string | null {
  let possible: readonly string[] = [];
  for (const languages of found) {
    if (languages.has(ANY_LANGUAGE) || languages.has('en')) continue;
    possible = possible.length === 0 ? [...languages] : possible.filter((each) => languages.has(each));
  }
  const [language = null, ...others] = possible;
  return others.length === 0 ? language : null;
}

/** Whether a colon follows, or the next cell; a note in brackets may come before: "Activate by (end date):". */
export function hasColon(plain: string, end: number): boolean {
  return /^[】\]]|^ ?(?:\([^()]{0,40}\) ?)?(?:[:=\t]|- )/.test(plain.slice(end, end + 50));
}

export function isOfId(
  label: FoundLabel,
): label is FoundLabel & { readonly kind: 'accessId' | 'contractId' } {
  return label.kind === 'accessId' || label.kind === 'contractId';
}
