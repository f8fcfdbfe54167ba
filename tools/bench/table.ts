import type { Figure } from './figure.ts';
import { type Change, changeSince, type Kept } from './history.ts';

/** A table for people: Markdown, so that it can stand in a document as it is. */
export function asTable(figures: readonly Figure[], history: readonly Kept[]): string {
  const rows = figures.map((figure) => {
    const change = changeSince(history, figure);
    const words = [missed(figure), change?.isRegression ? 'worse by a fifth' : ''];
    return row([...measured(figure), shownBefore(change), words.filter((word) => word !== '').join(', ')]);
  });
  return [row(['measured', 'here', 'promised', 'before', '']), '|---|---:|---:|---:|---|', ...rows].join(
    '\n',
  );
}

/** The few figures for people who have no time for the others. */
export function asHeadlines(figures: readonly Figure[]): string {
  const rows = figures
    .filter(({ isHeadline }) => isHeadline)
    .map((figure) => row([...measured(figure), missed(figure)]));
  return [row(['measured', 'here', 'promised', '']), '|---|---:|---:|---|', ...rows].join('\n');
}

function measured(figure: Figure): string[] {
  return [figure.what, `${shown(figure.value)} ${figure.unit}`.trim(), limitOf(figure)];
}

/** A single run is no median, and says so. */
function shownBefore(change: Change | null): string {
  if (change === null) return '';
  const { before, runs } = change;
  return `${shown(before)} (${runs === 1 ? 'last kept run' : `median of ${runs} kept runs`})`;
}

function missed({ value, most, least }: Figure): string {
  const isKept = value <= (most ?? Number.POSITIVE_INFINITY) && value >= (least ?? Number.NEGATIVE_INFINITY);
  return isKept ? '' : 'missed';
}

function limitOf({ most, least, unit }: Figure): string {
  if (most !== undefined) return most === 0 ? 'none' : `at most ${most} ${unit}`.trim();
  return least === undefined ? '' : `at least ${least} ${unit}`.trim();
}

function shown(value: number): string {
  return value === 0 ? '0' : value.toFixed(Math.abs(value) < 0.1 ? 4 : Math.abs(value) < 10 ? 2 : 1);
}

function row(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}
