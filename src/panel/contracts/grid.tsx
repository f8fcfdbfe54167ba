import type { HTMLAttributes } from 'preact';

/**
 * The parts of an ARIA grid. Not the elements of a table, which stand for the same: those lay out what they hold
 * in columns, and lose their meaning where a style sheet forbids that.
 */
const part = (role: 'grid' | 'rowgroup' | 'row' | 'gridcell') => (props: HTMLAttributes<HTMLDivElement>) => (
  <div {...props} role={role} />
);

export const Grid = part('grid');
export const RowGroup = part('rowgroup');
export const Row = part('row');
export const Cell = part('gridcell');
