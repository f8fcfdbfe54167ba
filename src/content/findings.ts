import type { Difference } from '../guidance/matching/align.ts';
import type { WordingMatch, WordingMatcher } from '../guidance/matching/wording-matcher.ts';
import { type Block, BlockText, isRead } from './blocks.ts';
import { isUsersText } from './users-text.ts';

/** A known message that stands on the page, and where. The same object for as long as it stands there. */
export interface Finding {
  readonly message: string;
  locale: string;
  text: string;
  range: Range;
  element: Element;
  /** How like the wording it is, and in what it differs; see `WordingMatch`. */
  score: number;
  differences: readonly Difference[];
}

interface FoundInBlock {
  readonly text: string;
  readonly findings: readonly Finding[];
}

/** The messages found so far, block by block, kept true as the page changes. */
export class Findings {
  readonly #blocks = new Map<Block, FoundInBlock>();
  readonly #matcher: WordingMatcher;

  constructor(matcher: WordingMatcher) {
    this.#matcher = matcher;
  }

  /** Looks at a block that may hold a message. */
  look(block: Block): void {
    const text = new BlockText(block);
    if (this.#blocks.get(block)?.text === text.text && this.#isWhole(block)) return;
    const matches = this.#matcher.find(text.text);
    const before = [...(this.#blocks.get(block)?.findings ?? [])];
    const findings = matches.flatMap((match) => {
      const place = placeOf(match, text);
      if (place === null) return [];
      const same = before.findIndex(({ message }) => message === match.message);
      const [known] = same === -1 ? [] : before.splice(same, 1);
      return [known === undefined ? { message: match.message, ...place } : Object.assign(known, place)];
    });
    if (findings.length === 0) this.#blocks.delete(block);
    else this.#blocks.set(block, { text: text.text, findings });
  }

  /** Looks again at the blocks that held messages, after something changed. */
  review(): void {
    for (const block of [...this.#blocks.keys()]) {
      if (block.isConnected) this.look(block);
      else this.#blocks.delete(block);
    }
  }

  all(): Finding[] {
    return [...this.#blocks.values()].flatMap(({ findings }) => findings);
  }

  /** A framework may swap a text node for one with the same words: the old range is then empty. */
  #isWhole(block: Block): boolean {
    return this.#blocks.get(block)?.findings.every(({ range }) => !range.collapsed) ?? false;
  }
}

type Place = Omit<Finding, 'message'>;

function placeOf({ locale, start, end, score, differences }: WordingMatch, text: BlockText): Place | null {
  const range = text.rangeOf(start, end);
  const element = range?.startContainer.parentElement;
  if (!range || !element || !isRead(element) || isUsersText(element)) return null;
  return { locale, text: text.text.slice(start, end), range, element, score, differences };
}
