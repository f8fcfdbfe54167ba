/** One measured figure, with the most or the least it may be where something promises that. */
export interface Figure {
  readonly what: string;
  readonly value: number;
  readonly unit: 'kB' | 'MB' | '×' | '%' | 'ms' | '';
  readonly most?: number;
  readonly least?: number;
  /** The name under which the history keeps it: only figures that say the same on every machine have one. */
  readonly kept?: string;
  /** One of the few that the README shows; the others stand in docs/performance.md alone. */
  readonly isHeadline?: true;
}
