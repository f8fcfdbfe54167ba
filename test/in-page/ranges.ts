import { BlockText } from '../../src/content/watch/blocks.ts';
import { catalogue } from '../../src/guidance/catalogue/index.ts';
import { WordingMatcher } from '../../src/guidance/matching/wording-matcher.ts';

const matcher = new WordingMatcher(catalogue);

/** Runs in a page: puts markup into a block and gives the text of the range of every message in it. */
function rangesIn(markup: string): string[] {
  const block = document.createElement('p');
  block.innerHTML = markup;
  document.body.replaceChildren(block);
  const text = new BlockText(block);
  return matcher.find(text.text).map(({ start, end }) => String(text.rangeOf(start, end)));
}

Object.assign(globalThis, { rangesIn });
