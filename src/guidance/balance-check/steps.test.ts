import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CHECK_STEPS, type Check, type CheckPage, FIRST, followed, moved, stepOn } from './steps.ts';

const S4B = 'support-for-business';
const ENGAGE = 'engage-center';

describe('R19 P14 P23 a page stands for the step', () => {
  it.each([
    [
      'a portal that shows no balance',
      { portal: 'azure', page: 'new-support-request', lists: 'nothing' },
      null,
    ],
    ['R19 the choice of a product', { portal: S4B, page: 's4b-step-1', lists: 'nothing' }, 'product'],
    ['R19 step 2 of 2021', { portal: S4B, page: 's4b-step-2', lists: 'nothing' }, 'plans'],
    ['P23 plans in step 1', { portal: S4B, page: 's4b-step-1', lists: 'contracts' }, 'plans'],
    ['R19 a figure', { portal: S4B, page: 's4b-step-2', lists: 'balances' }, 'stop'],
    ['P14 Engage Center', { portal: ENGAGE, page: 'engage-center', lists: 'nothing' }, 'product'],
    ['P14 a figure in Engage Center', { portal: ENGAGE, page: 'engage-center', lists: 'balances' }, 'stop'],
  ] as const)('%s', (_, page, step) => {
    expect(stepOn(page)).toBe(step);
  });
});

const pages: fc.Arbitrary<CheckPage | null> = fc.option(
  fc.record({
    portal: fc.constantFrom(S4B, ENGAGE, 'azure'),
    page: fc.constantFrom(null, 's4b-step-1', 's4b-step-2', 'engage-center'),
    lists: fc.constantFrom('nothing', 'contracts', 'balances'),
  }),
);
const moves = fc.array(fc.oneof(pages, fc.constantFrom<1 | -1>(1, -1)));
const after = (check: Check, move: CheckPage | null | 1 | -1) =>
  typeof move === 'number' ? moved(check, move) : followed(check, move);

describe('the steps', () => {
  it('can be gone by hand, where no page is recognised', () => {
    const there = [1, 1, 1].reduce((check) => moved(check, 1), FIRST);
    expect(there.step).toBe('stop');
    expect(moved(there, 1)).toEqual(there);
    expect(moved(FIRST, -1)).toEqual(FIRST);
  });

  it('stand where the user put them while the page shows the same', () => {
    const seen = followed(FIRST, { portal: S4B, page: 's4b-step-2', lists: 'balances' });
    const back = moved(seen, -1);
    expect(followed(back, { portal: S4B, page: 's4b-step-2', lists: 'balances' }).step).toBe('plans');
  });

  it('P14 are those of the portal in front', () => {
    expect(followed(FIRST, { portal: ENGAGE, page: 'engage-center', lists: 'nothing' })).toMatchObject({
      portal: ENGAGE,
      step: 'product',
    });
  });

  it('never go back because of a page', () => {
    fc.assert(
      fc.property(moves, pages, (before, page) => {
        const check = before.reduce(after, FIRST);
        const next = followed(check, page);
        expect(CHECK_STEPS.indexOf(next.step)).toBeGreaterThanOrEqual(CHECK_STEPS.indexOf(check.step));
        expect(followed(next, page)).toEqual(next);
      }),
    );
  });
});
