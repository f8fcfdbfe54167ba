// @vitest-environment happy-dom
import '../../../test/happy-dom.ts';
import { describe, expect, it } from 'vitest';
import { BENEFIT_SHAPES, NO_BENEFIT } from '../../../test/page-shapes/benefits.ts';
import { CONTRACT_DATE_SHAPES } from '../../../test/page-shapes/contract-dates.ts';
import { CONTRACT_LINE_SHAPES } from '../../../test/page-shapes/contract-lines.ts';
import { CONTRACT_NAME_SHAPES } from '../../../test/page-shapes/contract-names.ts';
import { CONTRACT_SHAPES } from '../../../test/page-shapes/contracts.ts';
import { NOTHING, type Shape } from '../../../test/page-shapes/expected.ts';
import { BENEFIT_GRID_SHAPES, CONTRACT_GRID_SHAPES } from '../../../test/page-shapes/grids.ts';
import { UNAVAILABLE_PLAN_SHAPES } from '../../../test/page-shapes/unavailable-plans.ts';
import { readPage } from './read-page.ts';

/** The same shapes are read in browsers by `test/e2e/readers.test.ts`; here without a layout, and at once. */
function withoutLayout<Each extends Shape<unknown>>(...lists: readonly (readonly Each[])[]): Each[] {
  return lists.flat().filter(({ needsLayout }) => needsLayout !== true);
}

function show(body: string, lang = 'en'): void {
  document.documentElement.lang = lang;
  document.body.innerHTML = body;
}

describe('R1 R7 R12 the benefits that Partner Center shows', () => {
  it.each(withoutLayout(BENEFIT_SHAPES, BENEFIT_GRID_SHAPES))('$shape', ({ body, lang, expected }) => {
    show(`<h1>Technical benefits</h1><main>${body}</main>`, lang);
    expect(readPage('technical-benefits', [document])).toEqual({ ...NOTHING, benefits: expected });
  });

  it.each(NO_BENEFIT)('nothing is read from $shape', ({ body }) => {
    show(`<h1>Technical benefits</h1><main>${body}</main>`);
    expect(readPage('technical-benefits', [document])).toEqual(NOTHING);
  });
});

describe.each([
  ['R19 R21', CONTRACT_SHAPES],
  ['F5 F6 F12 in one line', CONTRACT_LINE_SHAPES],
  ['F5 F12 named', CONTRACT_NAME_SHAPES],
  ['F10 P8 with dates of open order', CONTRACT_DATE_SHAPES],
  ['in grids', CONTRACT_GRID_SHAPES],
  ['R21 F19 that are unavailable', UNAVAILABLE_PLAN_SHAPES],
])('the contracts that Support for Business shows: %s', (_what, shapes) => {
  it.each(withoutLayout(shapes))('$shape', ({ body, lang, address, expected }) => {
    show(`<main>${body}</main><button>Add contract</button>`, lang);
    expect(readPage('s4b-step-2', [document], address).contracts).toEqual(expected);
  });
});

describe('a page that was made to have much', () => {
  const ROWS = 5000;
  /** Far above what a slow and busy machine needs, and far below what a square of the rows takes. */
  const MOST_MS = 30_000;
  const FEWER = 1000;
  const many = (part: string) => part.repeat(FEWER);
  const name = 'Partner Cloud Support 5';
  const pages: readonly (readonly [what: string, body: string, read: number])[] = [
    [
      'rows of a table',
      `<table><tr><th>Plan</th><th>Incidents remaining</th><th>End date</th></tr>${`<tr><td>${name}</td><td>5</td><td>2027-03-31</td></tr>`.repeat(ROWS)}</table>`,
      ROWS,
    ],
    [
      'cards with headings',
      many(`<section aria-label="x"><h3>${name}</h3><p>Incidents remaining: 5</p></section>`),
      FEWER,
    ],
    ['lines in one block', many(`<div>${name}</div><div>5 incidents remaining</div>`), FEWER],
    ['tables', many('<table><tr><th>Plan</th><th>End date</th></tr></table>'), 0],
    ['questions', many('<button>Unavailable support plans</button><p>Remaining: 5</p>'), FEWER],
  ];

  it.each(pages)('is read in bounded time: %s', { timeout: 2 * MOST_MS }, (_what, body, read) => {
    show(body);
    const began = performance.now();
    expect(readPage('s4b-step-2', [document]).contracts).toHaveLength(read);
    expect(performance.now() - began).toBeLessThan(MOST_MS);
  });

  it('is read however deep its elements are', { timeout: MOST_MS }, () => {
    document.body.replaceChildren();
    let inner: Element = document.body;
    for (let depth = 0; depth < 1000; depth += 1) {
      const child = document.createElement('div');
      inner.append(child);
      inner = child;
    }
    inner.textContent = 'Incidents remaining: 5';
    expect(readPage('technical-benefits', [document])).toEqual(NOTHING);
  });
});
