import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Box } from './box.ts';
import { joinedLines } from './lines.ts';

const box = (left: number, top: number, right: number, bottom: number): Box => ({ left, top, right, bottom });
/** The same where text is written downwards. */
const turned = ({ left, top, right, bottom }: Box) => box(top, left, bottom, right);

const CASES: readonly [what: string, boxes: readonly Box[], lines: readonly Box[]][] = [
  ['one line', [box(0, 0, 90, 20)], [box(0, 0, 90, 20)]],
  ['two lines', [box(50, 0, 90, 20), box(0, 20, 40, 40)], [box(50, 0, 90, 20), box(0, 20, 40, 40)]],
  [
    'lines that overlap a little',
    [box(0, 0, 90, 20), box(0, 16, 40, 36)],
    [box(0, 0, 90, 20), box(0, 16, 40, 36)],
  ],
  [
    'inline elements within a line',
    [box(0, 0, 30, 20), box(30, 0, 60, 20), box(60, 0, 90, 20)],
    [box(0, 0, 90, 20)],
  ],
  ['smaller letters within a line', [box(0, 0, 30, 20), box(33, 4, 60, 18)], [box(0, 0, 60, 20)]],
  ['a line that goes from right to left', [box(60, 0, 90, 20), box(20, 0, 60, 20)], [box(20, 0, 90, 20)]],
  [
    'columns side by side',
    [box(0, 0, 90, 20), box(140, 0, 230, 20)],
    [box(0, 0, 90, 20), box(140, 0, 230, 20)],
  ],
  ['what takes no room', [box(0, 0, 0, 20), box(10, 0, 90, 20), box(90, 5, 120, 5)], [box(10, 0, 90, 20)]],
];

describe('the boxes of words become one a line', () => {
  it.each(CASES)('%s', (_what, boxes, lines) => {
    expect(joinedLines(boxes, false)).toEqual(lines);
    expect(joinedLines(boxes.map(turned), true)).toEqual(lines.map(turned));
  });

  const anyBox = fc
    .tuple(fc.nat(300), fc.nat(300), fc.integer({ min: 1, max: 99 }), fc.integer({ min: 1, max: 30 }))
    .map(([left, top, width, height]) => box(left, top, left + width, top + height));
  const contains = (outer: Box, inner: Box) =>
    outer.left <= inner.left &&
    outer.top <= inner.top &&
    outer.right >= inner.right &&
    outer.bottom >= inner.bottom;

  it('loses none of them, and makes none from nothing', () => {
    fc.assert(
      fc.property(fc.array(anyBox), fc.boolean(), (boxes, isVertical) => {
        const lines = joinedLines(boxes, isVertical);
        expect(boxes.every((each) => lines.some((line) => contains(line, each)))).toBe(true);
        expect(lines.every((line) => boxes.some((each) => contains(line, each)))).toBe(true);
        expect(lines.length).toBeLessThanOrEqual(boxes.length);
      }),
    );
  });
});
