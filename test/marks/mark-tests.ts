import { describe, expect } from 'vitest';
import type { ShownPage } from '../../harness/practice-server.ts';
import type { ReadRoot } from '../../harness/shown-card.ts';
import { until } from '../../harness/until.ts';
import { test } from '../e2e/fixtures.ts';
import { supportPage } from '../practice/support-page.ts';
import { differences, within } from './geometry.ts';
import { DEFAULT_STYLE, IN_TOP_LAYER, SCENARIOS, type Scenario, type Step } from './scenarios.ts';

/** A tab of either browser. */
export interface MarkTab {
  visit(page: ShownPage): Promise<unknown>;
  inPage<Result>(read: () => Result): Promise<Result>;
  inShadowRoot<Result>(read: ReadRoot<Result>): Promise<Result | null>;
}

const pageOf = ({ content, style = '' }: Scenario) =>
  supportPage(`<style>${DEFAULT_STYLE} ${style}</style>${content}`);

/** Marks in one browser: a file of its own each, so that both run at once. */
export function testMarks(tab: () => MarkTab): void {
  const marks = async () => (await tab().inShadowRoot(marksIn)) ?? [];
  const expected = async ({ seen }: Step) => {
    const { lines, window } = await tab().inPage(linesInPage);
    if (seen === 'no line') return [];
    return seen === 'every line' || window === null ? lines : within(lines, window);
  };
  const differ = async (step: Step) => differences(await marks(), await expected(step));

  describe.each(SCENARIOS)('$name', (scenario) => {
    test('what can be seen of the message is marked, line by line', async () => {
      await tab().visit(pageOf(scenario));
      await until(marks, (seen) => seen.length > 0);
      for (const step of scenario.steps) {
        await tab().inPage(step.act);
        await until(
          () => differ(step),
          (found) => found.length === 0,
          undefined,
          (found) => [step.what, ...found],
        );
      }
    });
  });

  describe.each(IN_TOP_LAYER)('$name', ({ steps: [step], ...scenario }) => {
    test('is marked above what holds it', async () => {
      if (step === undefined) throw new Error('Each has a step.');
      await tab().visit(pageOf({ ...scenario, steps: [] }));
      await until(marks, (seen) => seen.length === 1);
      await tab().inPage(step.act);
      const front = async () => (await tab().inShadowRoot(frontOfMarks)) ?? [];
      await until(
        front,
        (seen) => seen.length > 1 && seen.every((name) => name === 'partner-support-companion'),
      );
      const { lines } = await tab().inPage(linesInPage);
      const over = (await marks()).filter((mark) => differences([mark], lines).length < lines.length);
      expect(differences(over, lines)).toEqual([]);
    });
  });
}

// These functions run in the page: they may refer to nothing outside themselves.

/** The message's lines as the browser lays them out, and the inside of `#window` if there is one. */
function linesInPage() {
  const shadow = document.getElementById('shadow')?.shadowRoot;
  const message = (shadow ?? document).querySelector('#message');
  const range = document.createRange();
  if (message !== null) range.selectNodeContents(message);
  const outer = document.getElementById('window');
  const frame = outer?.getBoundingClientRect();
  return {
    lines: [...range.getClientRects()].map(({ x, y, width, height }) => ({ x, y, width, height })),
    window:
      outer && frame
        ? {
            x: frame.x + outer.clientLeft,
            y: frame.y + outer.clientTop,
            width: outer.clientWidth,
            height: outer.clientHeight,
          }
        : null,
  };
}

function marksIn(root: ShadowRoot) {
  return [...root.querySelectorAll('.mark')].map((mark) => {
    const { x, y, width, height } = mark.getBoundingClientRect();
    return { x, y, width, height };
  });
}

/** What would be clicked on at each mark if marks could be. */
function frontOfMarks(root: ShadowRoot) {
  const layer = root.querySelector<HTMLElement>('.marks');
  if (layer === null) return [];
  layer.style.pointerEvents = 'auto';
  const names = [...root.querySelectorAll('.mark')].map((mark) => {
    const { x, y, width, height } = mark.getBoundingClientRect();
    return document.elementFromPoint(x + width / 2, y + height / 2)?.localName;
  });
  layer.style.pointerEvents = '';
  return names;
}
