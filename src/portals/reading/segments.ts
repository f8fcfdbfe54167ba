import { normalise } from '../../guidance/matching/normalise.ts';
import type { ValueLabel } from '../labels.ts';
import { labelStarting } from './label-match.ts';
import { hasForm } from './value-form.ts';

/** A label in a line of text and the text up to the next label. */
export interface Segment {
  readonly label: ValueLabel;
  /** As shown; empty if the line ends with the label. */
  readonly value: string;
}

export interface SplitLine {
  /** The text before the first label. */
  readonly before: string;
  readonly segments: readonly Segment[];
}

/** Separators of pairs within a line. */
const SEPARATORS = /[|•·;,、，；]\s*/gu;
const EDGES = /^[\s|•·;,、，；–—]+|[\s|•·;,、，；]+$/gu;

interface Start {
  readonly label: ValueLabel;
  readonly from: number;
  readonly valueFrom: number;
  /** Only a space separates label and value: it is a label only if the value has the right form. */
  readonly isLoose: boolean;
}

/**
 * Splits a line at its labels: "Access ID: 0004 | Contract ID: C-20". A label may begin with the line, with an
 * element (`elementStarts`, offsets in `text`), or after a separator.
 */
export function splitLine(text: string, elementStarts: ReadonlySet<number>): SplitLine {
  const { text: plain, starts, ends } = normalise(text);
  const separated = [...text.matchAll(SEPARATORS)].map(({ index, 0: mark }) => index + mark.length);
  const places = [...new Set([0, ...elementStarts, ...separated])].sort((one, other) => one - other);
  const found: Start[] = [];
  for (const place of places) {
    const at = starts.findIndex((start, index) => start >= place && plain[index] !== ' ');
    if (at === -1) continue;
    const from = starts[at] ?? 0;
    if (from < (found.at(-1)?.valueFrom ?? 0) || found.at(-1)?.from === from) continue;
    const start = labelAt(plain.slice(at), (length) => ends[at + length - 1] ?? text.length);
    if (start !== null) found.push({ ...start, from });
  }
  const sure = found.filter(
    (start, nth) => !start.isLoose || hasForm(start.label, valueAfter(start, found[nth + 1])),
  );
  const segments = sure.map((start, nth) => ({
    label: start.label,
    value: valueAfter(start, sure[nth + 1]),
  }));
  return { before: text.slice(0, sure[0]?.from ?? text.length).replace(EDGES, ''), segments };

  function valueAfter({ valueFrom }: Start, next: Start | undefined): string {
    return text.slice(valueFrom, next?.from ?? text.length).replace(EDGES, '');
  }

  function labelAt(rest: string, endOf: (length: number) => number): Omit<Start, 'from'> | null {
    const label = labelStarting(rest, (length) => elementStarts.has(endOf(length)));
    if (label === null) return null;
    const end = endOf(label.words.length);
    const [marks = ''] = /^[\s*:：]*/u.exec(text.slice(end)) ?? [];
    const valueFrom = end + marks.length;
    // An element starts with the value, or with the colon before it.
    const isSeparated = [...elementStarts].some((start) => start >= end && start <= valueFrom);
    const isLoose = !isSeparated && !/[:：]/u.test(marks) && valueFrom < text.length;
    return { label: label.id, valueFrom, isLoose };
  }
}
