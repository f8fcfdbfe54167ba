// @vitest-environment happy-dom
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Box, boxAt, overlaps } from './box.ts';
import type { Choice } from './least-cover.ts';
import type { Obstacle, ObstacleKind } from './obstacles.ts';
import {
  type Page,
  pageOf,
  placeAsked,
  placeForChip,
  placeUnasked,
  seenLines,
  type TextPlace,
} from './placing.ts';

const WINDOW: Box = { left: 0, top: 0, right: 1000, bottom: 700 };
const CHIP = { width: 220, height: 26 };
const CARD = { width: 432, height: 400 };

const box = (left: number, top: number, width: number, height: number) =>
  boxAt({ left, top }, { width, height });
const obstacle = (kind: ObstacleKind, ...at: Parameters<typeof box>): Obstacle => ({ ...box(...at), kind });
const page = (...obstacles: Obstacle[]): Page => pageOf(WINDOW, obstacles);
const message = (line: Box, isRtl = false): TextPlace => ({ lines: [line], around: line, isRtl });
const under = (choice: Choice | null, { obstacles }: Page) =>
  choice === null ? [] : obstacles.filter((each) => overlaps(boxAt(choice, choice), each));

const LINE = box(300, 300, 200, 20);
const ITS_TEXT: Obstacle = { ...LINE, kind: 'text' };

describe('a chip', () => {
  it('stands after the end of the message, as part of its line', () => {
    const chip = placeForChip(CHIP, message(LINE), page(ITS_TEXT));
    expect(chip).toMatchObject({ left: 508, top: 297, ...CHIP });
  });

  it('stands before it on a page written from right to left', () => {
    expect(placeForChip(CHIP, message(LINE, true), page(ITS_TEXT))).toMatchObject({ left: 72, top: 297 });
  });

  it('gives way to what stands there, and is cut rather than far away', () => {
    const crowd = page(
      ITS_TEXT,
      obstacle('control', 660, 290, 340, 40),
      obstacle('control', 0, 290, 295, 40),
      obstacle('text', 0, 330, 1000, 300),
      obstacle('text', 0, 0, 1000, 290),
    );
    const chip = placeForChip(CHIP, message(LINE), crowd);
    expect(under(chip, crowd)).toEqual([]);
    expect(chip?.width).toBeLessThan(CHIP.width);
    expect(chip?.left).toBe(508);
  });

  it('is its icon alone where there is no more room, and nothing where there is none', () => {
    const wall = obstacle('text', 0, 0, 1000, 660);
    const line = message(box(10, 640, 100, 20));
    expect(placeForChip(CHIP, line, page(wall, obstacle('control', 40, 660, 960, 40)))?.width).toBe(28);
    expect(placeForChip(CHIP, line, page(obstacle('text', 0, 0, 1000, 700)))).toBeNull();
  });

  it('stands on the empty part of the message’s own bar only where all else is far away', () => {
    const bar = obstacle('room', 290, 290, 600, 40);
    const beside = placeForChip(CHIP, message(LINE), page(ITS_TEXT, bar));
    expect(under(beside, page(bar))).toEqual([]);
    const above = obstacle('text', 0, 0, 1000, 288);
    const walls = [above, obstacle('text', 0, 332, 1000, 368), obstacle('text', 0, 288, 285, 44)];
    const on = placeForChip(CHIP, message(LINE), page(ITS_TEXT, bar, ...walls));
    expect(on).toMatchObject({ left: 508, top: 297 });
  });

  const at = fc.integer({ min: 0, max: 900 });
  const length = fc.integer({ min: 10, max: 300 });
  const kinds = fc.constantFrom<ObstacleKind>('control', 'text', 'vital');
  const obstacles = fc.array(
    fc.tuple(kinds, at, at, length, length).map(([kind, ...where]) => obstacle(kind, ...where)),
    { maxLength: 25, size: 'max' },
  );
  const texts = fc.tuple(at, at, length).map(([left, top, width]) => message(box(left, top, width, 20)));

  it('never covers a control or words, and stays inside the window', () => {
    fc.assert(
      fc.property(texts, obstacles, (text, found) => {
        const on = page(...found);
        const chip = placeForChip(CHIP, text, on);
        expect(under(chip, on)).toEqual([]);
        if (chip === null) return;
        expect(chip.left).toBeGreaterThanOrEqual(0);
        expect(chip.left + chip.width).toBeLessThanOrEqual(WINDOW.right);
        expect(chip.top + chip.height).toBeLessThanOrEqual(WINDOW.bottom);
      }),
    );
  });

  it('and a card that comes unasked covers nothing either', () => {
    const rooms = obstacles.map((found) => [...found, obstacle('room', 300, 20, 400, 40)]);
    fc.assert(
      fc.property(texts, rooms, (text, found) => {
        const on = page(...found);
        expect(under(placeUnasked(CARD, text, on, null), on)).toEqual([]);
      }),
    );
  });
});

describe('a card that comes unasked', () => {
  it('stands below its message, lower where there is less room, and nowhere where there is too little', () => {
    expect(placeUnasked(CARD, message(box(300, 100, 200, 20)), page(), null)).toMatchObject({
      left: 300,
      top: 128,
      ...CARD,
    });
    const low = [obstacle('text', 0, 0, 1000, 400)];
    const line = message(box(300, 380, 200, 20));
    expect(placeUnasked(CARD, line, page(...low), null)).toMatchObject({ height: 280 });
    expect(placeUnasked(CARD, line, page(...low, obstacle('control', 0, 560, 1000, 40)), null)).toBeNull();
  });

  it('stands where cards were put before, if that is free', () => {
    const remembered = { left: 564, top: 4, ...CARD };
    const line = message(box(10, 650, 200, 20));
    expect(placeUnasked(CARD, line, page(), remembered)).toEqual(remembered);
    const taken = page(obstacle('control', 900, 10, 80, 30));
    expect(under(placeUnasked(CARD, line, taken, remembered), taken)).toEqual([]);
  });
});

describe('a card that was asked for', () => {
  const line = message(box(300, 340, 200, 20));
  const words = obstacle('text', 0, 0, 1000, 700);

  it('may cover words, and not its message', () => {
    const choice = placeAsked(CARD, line, page(words), [], null);
    expect(choice).not.toBeNull();
    expect(under(choice, page({ ...box(300, 340, 200, 20), kind: 'own' }))).toEqual([]);
  });

  it.each<[string, Box]>([
    ['below its message', box(0, 362, 1000, 338)],
    ['above it', box(0, 0, 1000, 338)],
    ['beside it', box(510, 0, 490, 700)],
  ])('keeps clear of a focused field or a dialog’s buttons %s', (_where, vital) => {
    const on = page(words, { ...vital, kind: 'vital' });
    const choice = placeAsked(CARD, line, on, [], null);
    expect(under(choice, on).map(({ kind }) => kind)).not.toContain('vital');
  });

  it('stays where it is until that would cover what it must not', () => {
    const kept = { left: 500, top: 250, ...CARD, width: 300 };
    expect(placeAsked(CARD, line, page(words), [kept], null)).toEqual(kept);
    const on = page(words, obstacle('vital', 700, 300, 50, 20));
    expect(under(placeAsked(CARD, line, on, [kept], null), on).map(({ kind }) => kind)).not.toContain(
      'vital',
    );
  });

  it('is as high as a low frame lets it be', () => {
    const low = pageOf({ left: 0, top: 0, right: 600, bottom: 150 }, []);
    const choice = placeAsked(CARD, message(box(10, 10, 300, 20)), low, [], null);
    expect(choice).toMatchObject({ top: 4, height: 142 });
  });
});

it('of the lines of a message, those count that are seen, also as the browser measures them', () => {
  const [seen, hidden] = [new DOMRect(10, 10, 100, 20), new DOMRect(10, 900, 100, 20)];
  const lines = seenLines([seen, hidden], WINDOW);
  expect(lines).toHaveLength(1);
  const on = page(obstacle('text', 0, 0, 1000, 700));
  const choice = placeAsked(CARD, { lines, around: seen, isRtl: false }, on, [], null);
  expect(overlaps(boxAt(choice as Choice, choice as Choice), box(10, 10, 100, 20))).toBe(false);
});
