import { describe, expect } from 'vitest';
import { until } from '../../harness/until.ts';
import { differences, type Rect } from '../marks/geometry.ts';
import { type MarkTab, testMarks } from '../marks/mark-tests.ts';
import { ASSOCIATED_SENTENCE, supportPage } from '../practice/support-page.ts';
import { called } from '../recognition/window.ts';
import { test } from './fixtures.ts';

let tab: MarkTab;
test.beforeAll(async ({ chromium }) => {
  const shown = await chromium.context.newPage();
  tab = {
    visit: (page) => chromium.visit(shown, page),
    inPage: (read) => called(shown, read, null),
    inShadowRoot: (read) => chromium.inShadowRoot(shown, read),
  };
});

testMarks(() => tab);

describe('what a page can ask for has an end', () => {
  test.each([
    [
      'lines of one message',
      `<p style="width: 1ch; line-height: 1; font-size: 10px; word-break: break-all">${ASSOCIATED_SENTENCE}</p>`,
      30,
    ],
    ['messages', `<p>${ASSOCIATED_SENTENCE}</p>`.repeat(22), 20],
  ])('%s', async (_what, content, count) => {
    await tab.visit(supportPage(`<style>p { margin: 0 }</style>${content}`));
    const marks = () => tab.inShadowRoot((root) => root.querySelectorAll('.mark').length);
    await until(marks, (seen) => seen === count);
  });
});

test('the control: marks that are missing, left over or two pixels off are noticed', () => {
  const line: Rect = { x: 10, y: 20, width: 200, height: 18 };
  expect(differences([line], [line])).toEqual([]);
  expect(differences([], [line])).toHaveLength(1);
  expect(differences([line], [])).toHaveLength(1);
  for (const off of [{ x: 12 }, { y: 18 }, { width: 203 }, { height: 15 }]) {
    expect(differences([{ ...line, ...off }], [line])).toHaveLength(2);
  }
});
