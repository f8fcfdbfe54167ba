/** One measured figure, with the most it may be where something promises that. */
export interface Figure {
  readonly what: string;
  readonly value: number;
  readonly unit: 'kB' | '×' | 'ms' | '';
  readonly most: number | null;
}

/** A table for people: Markdown, so that it can stand in the README as it is. */
export function asTable(figures: readonly Figure[]): string {
  const rows = figures.map(({ what, value, unit, most }) => {
    const isKept = most === null || value <= most;
    return `| ${what} | ${shown(value)} ${unit} | ${most === null ? '' : `${most} ${unit}`} | ${isKept ? '' : 'missed'} |`;
  });
  return ['| measured | here | at most | |', '|---|---:|---:|---|', ...rows].join('\n');
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((one, other) => one - other);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

function shown(value: number): string {
  return value.toFixed(value < 0.1 ? 4 : value < 10 ? 2 : 1);
}
