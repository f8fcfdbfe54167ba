import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { PERFORMANCE, README, tableIn, withTable } from './documents.ts';

const rowsOf = (table: string) => table.split('\n').slice(2);

describe('the documents that show the bench', () => {
  it('have the table between their markers, and keep everything around it', () => {
    const document = 'before\n<!-- bench -->\n| old |\n<!-- /bench -->\nafter\n';
    expect(withTable(document, '| $& |\n| new |')).toBe(
      'before\n<!-- bench -->\n| $& |\n| new |\n<!-- /bench -->\nafter\n',
    );
    expect(() => withTable('no markers', '')).toThrow('markers');
  });

  it('say the same: a figure of the README stands in docs/performance.md', () => {
    const all = rowsOf(tableIn(readFileSync(PERFORMANCE, 'utf8')));
    const headlines = rowsOf(tableIn(readFileSync(README, 'utf8')));
    expect(headlines).toHaveLength(5);
    for (const headline of headlines) {
      const measured = headline.split(' | ').slice(0, 3).join(' | ');
      expect(all.filter((row) => row.startsWith(`${measured} |`))).toHaveLength(1);
    }
  });
});
