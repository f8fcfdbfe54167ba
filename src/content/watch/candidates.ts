import { normaliseText } from '../../guidance/matching/normalise.ts';
import type { Sieve } from '../../guidance/matching/sieve.ts';
import { textNodesIn } from '../frame/text-nodes.ts';
import { type Block, blockOf } from './blocks.ts';

/** Characters that hide a word from a plain search: marks, invisible ones, ligatures, letters of other widths. */
const DISGUISED =
  /[\u0300-\u036F]|[\u3099\u309A]|[\uFE00-\uFE0F]|[\u00AD\u200B-\u200F\u2060-\u2064\uFEFF]|[\u1100-\u11FF]|[\uFB00-\uFB06\uFF10-\uFFDC]|\uD835/;

/** Whether words of a text may be hidden from a plain search. */
export function isDisguised(text: string): boolean {
  return DISGUISED.test(text);
}

/** Whether a text may hold a message at all; nearly every text does not. */
export function mayHoldMessage(text: string, sieve: Sieve): boolean {
  return sieve.mayHold(text) || (DISGUISED.test(text) && sieve.mayHold(normaliseText(text)));
}

/** The blocks in whose text a word of a message begins. Few parts of a page get here. */
export function candidates(part: Node, sieve: Sieve): Set<Block> {
  const nodes = textNodesIn(part);
  // Where a disguised word begins cannot be told; every piece that has such characters is tried.
  const disguised = nodes.filter(({ data }) => DISGUISED.test(data));
  const blocks = new Set<Block>();
  for (const node of [...nodesAt(sieve, nodes), ...disguised]) {
    const block = blockOf(node);
    if (block !== null) blocks.add(block);
  }
  return blocks;
}

/** The text nodes in which the sieve's places in their joined text are. */
function nodesAt(sieve: Sieve, nodes: readonly Text[]): Text[] {
  const ends: number[] = [];
  let text = '';
  for (const { data } of nodes) {
    text += data;
    ends.push(text.length);
  }
  let index = 0;
  return [...sieve.places(text)].flatMap((place) => {
    while ((ends[index] ?? Number.POSITIVE_INFINITY) <= place) index += 1;
    return nodes[index] ?? [];
  });
}
