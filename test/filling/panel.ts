import type { ReadRoot } from '../../harness/shown-card.ts';

/** What stands beside the fields, as a debugger sees it in the closed shadow root. */
export interface ShownFilling {
  readonly lines: readonly string[];
  readonly buttons: readonly {
    readonly text: string;
    readonly x: number;
    readonly y: number;
    readonly width: number;
  }[];
  /** All that the root holds, attributes included. */
  readonly markup: string;
}

/** Runs in the page. */
export const readFilling: ReadRoot<ShownFilling | null> = (root, wordsOf) => {
  const panel = root.querySelector('.fill');
  if (panel === null) return null;
  const lines = [...panel.querySelectorAll('.lines p, .list:not([hidden]) :is(p, .unusable)')];
  const buttons = [...panel.querySelectorAll('button')].filter((button) => button.checkVisibility());
  return {
    lines: lines.map(wordsOf),
    buttons: buttons.map((button) => {
      const { x, y, width, height } = button.getBoundingClientRect();
      const text = button.getAttribute('aria-label') ?? wordsOf(button);
      return { text, x: x + width / 2, y: y + height / 2, width };
    }),
    markup: root.innerHTML,
  };
};

export type ShownButton = ShownFilling['buttons'][number];

/** The button whose text begins so. */
export function buttonOf(shown: ShownFilling | null, text: string): ShownButton | undefined {
  return shown?.buttons.find((button) => button.text.startsWith(text));
}
