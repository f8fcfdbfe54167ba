import type { Difference } from '../../guidance/matching/align.ts';
import type { WordingMatch, WordingMatcher } from '../../guidance/matching/wording-matcher.ts';
import { get } from '../../portals/dom.ts';
import { type Block, BlockText, isRead } from '../watch/blocks.ts';
import { standsWhereItCounts } from './standing.ts';
import { isUsersText } from './users-text.ts';

/** A known message that stands on the page, and where. The same object for as long as it stands there. */
export interface Finding {
  readonly message: string;
  /** Its number in the frame, by which the readers can be told which one is meant. */
  readonly place: number;
  locale: string;
  text: string;
  range: Range;
  element: Element;
  /** Similarity to the wording, and the differences; see `WordingMatch`. */
  score: number;
  differences: readonly Difference[];
}

interface FoundInBlock {
  readonly text: string;
  readonly findings: readonly Finding[];
}

/**
 * Of one message, at most so many blocks are followed: each is read again whenever the page changes. Further ones are
 * left out until the page changes them.
 */
const MOST_BLOCKS = 30;
/** Deeper than any parser nests elements: what a script nests deeper is measured in vain. */
const DEEPEST = 600;

/** The messages found so far, by block, kept up to date as the page changes. */
export class Findings {
  readonly #blocks = new Map<Block, FoundInBlock>();
  /** Looked at since the last review: their text need not be read twice. */
  readonly #justLooked = new Set<Block>();
  readonly #matcher: WordingMatcher;

  constructor(matcher: WordingMatcher) {
    this.#matcher = matcher;
  }

  /** Looks at a block that may hold a message. */
  look(block: Block): void {
    this.#justLooked.add(block);
    const known = this.#blocks.get(block);
    const text = new BlockText(block);
    if (known?.text === text.text && this.#isWhole(block)) return;
    const before = [...(known?.findings ?? [])];
    const findings = this.#matcher.find(text.text).flatMap((match) => {
      if (known === undefined && this.#blocksOf(match.message) >= MOST_BLOCKS) return [];
      const place = placeOf(match, text);
      return place === null ? [] : [findingAt(match.message, place, before)];
    });
    if (findings.length === 0) this.#blocks.delete(block);
    else this.#blocks.set(block, { text: text.text, findings });
  }

  /** Looks again at the blocks that held messages, except those just looked at; returns all messages found. */
  review(): Finding[] {
    for (const block of [...this.#blocks.keys()]) {
      if (!get(block, 'isConnected')) this.#blocks.delete(block);
      else if (!this.#justLooked.has(block)) this.look(block);
    }
    this.#justLooked.clear();
    return this.#all();
  }

  /** Where the message of that number stands. */
  elementAt(place: number): Element | undefined {
    return this.#all().find((finding) => finding.place === place)?.element;
  }

  #blocksOf(message: string): number {
    const holds = ({ findings }: FoundInBlock) => findings.some((finding) => finding.message === message);
    return [...this.#blocks.values()].filter(holds).length;
  }

  #all(): Finding[] {
    return [...this.#blocks.values()].flatMap(({ findings }) => findings);
  }

  /** A framework may swap a text node for one with the same words: the old range is then empty. */
  #isWhole(block: Block): boolean {
    return this.#blocks.get(block)?.findings.every(({ range }) => !range.collapsed) ?? false;
  }
}

type Place = Omit<Finding, 'message' | 'place'>;

let found = 0;

/** The earlier finding at its new place, as long as the same message stands in the block. */
function findingAt(message: string, place: Place, before: Finding[]): Finding {
  const same = before.findIndex((finding) => finding.message === message);
  const [known] = same === -1 ? [] : before.splice(same, 1);
  return known === undefined ? { message, place: found++, ...place } : Object.assign(known, place);
}

function placeOf(match: WordingMatch, text: BlockText): Place | null {
  const { locale, start, end, score, differences } = match;
  const range = text.rangeOf(start, end);
  const element = range === null ? null : get(range.startContainer, 'parentElement');
  if (range === null || element === null || isTooDeep(element)) return null;
  if (!isRead(element) || isUsersText(element)) return null;
  if (!standsWhereItCounts(match, text.text, element)) return null;
  return { locale, text: text.text.slice(start, end), range, element, score, differences };
}

function isTooDeep(element: Element): boolean {
  let around: Element | null = element;
  for (let levels = 0; around !== null && levels < DEEPEST; levels += 1)
    around = get(around, 'parentElement');
  return around !== null;
}
