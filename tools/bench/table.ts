import type { Figure } from './figure.ts';
import { changeSince, type Kept } from './history.ts';

/** A table for people: Markdown, so that it can stand in the README as it is. */
export function asTable(figures: readonly Figure[], history: readonly Kept[]): string {
  const rows = figures.map((figure) => {
    const before = changeSince(history, figure);
    const words = [isKept(figure) ? '' : 'missed', before?.isRegression ? 'worse by a fifth' : ''];
    return `| ${[
      figure.what,
      `${shown(figure.value)} ${figure.unit}`.trim(),
      limitOf(figure),
      before === null ? '' : shown(before.median),
      words.filter((word) => word !== '').join(', '),
    ].join(' | ')} |`;
  });
  return ['| measured | here | promised | before | |', '|---|---:|---:|---:|---|', ...rows].join('\n');
}

function isKept({ value, most, least }: Figure): boolean {
  return value <= (most ?? Number.POSITIVE_INFINITY) && value >= (least ?? Number.NEGATIVE_INFINITY);
}

function limitOf({ most, least, unit }: Figure): string {
  if (most !== undefined) return most === 0 ? 'none' : `at most ${most} ${unit}`.trim();
  return least === undefined ? '' : `at least ${least} ${unit}`.trim();
}

function shown(value: number): string {
  return value === 0 ? '0' : value.toFixed(Math.abs(value) < 0.1 ? 4 : Math.abs(value) < 10 ? 2 : 1);
}
