import { normaliseText } from '../../guidance/matching/normalise.ts';
import type { Sieve } from '../../guidance/matching/sieve.ts';
import { textNodesIn } from '../frame/text-nodes.ts';
import { type Block, blockOf } from './blocks.ts';

/** Characters that hide a word from a plain search: marks, invisible ones, ligatures, letters of other widths. */
const DISGUISED =
  /[\u0300-\u036F]|[\u3099\u309A]|[\uFE00-\uFE0F]|[\u00AD\u200B-\u200F\u2060-\u2064\uFEFF]|[\u1100-\u11FF]|[\uFB00-\uFB06\uFF10-\uFFDC]|\uD835/;
/** A longer text is not searched for disguised words as a whole: undoing that takes its time. */
const LONGEST_DISGUISED = 20_000;

/** Whether words of a text may be hidden from a plain search. */
export function isDisguised(text: string): boolean {
  return DISGUISED.test(text);
}

/** Pauses where time is up; tells whether to go on. */
export type MayGoOn = () => Promise<boolean> | true;

/** Where a text may hold a message. */
export async function placesIn(text: string, sieve: Sieve, mayGoOn: MayGoOn): Promise<number[]> {
  const places: number[] = [];
  for (const place of sieve.steps(text)) {
    if (place !== null) places.push(place);
    if (!(await mayGoOn())) break;
  }
  return places;
}

/** Whether a text may hold a message at all; nearly every text does not. */
export async function mayHoldMessage(text: string, sieve: Sieve, mayGoOn: MayGoOn): Promise<boolean> {
  if (await mayHold(text, sieve, mayGoOn)) return true;
  if (!DISGUISED.test(text)) return false;
  return text.length > LONGEST_DISGUISED || mayHold(normaliseText(text), sieve, mayGoOn);
}

/** The same for words that are not disguised. */
export async function mayHold(text: string, sieve: Sieve, mayGoOn: MayGoOn): Promise<boolean> {
  for (const place of sieve.steps(text)) {
    if (place !== null) return true;
    if (!(await mayGoOn())) break;
  }
  return false;
}

/** The blocks in whose text a word of a message begins. Few parts of a page get here. */
export async function candidates(part: Node, sieve: Sieve, mayGoOn: MayGoOn): Promise<Set<Block>> {
  const nodes = textNodesIn(part);
  const places = await placesIn(nodes.map(({ data }) => data).join(''), sieve, mayGoOn);
  // Where a disguised word begins cannot be told; every piece that has such characters is tried.
  const disguised = nodes.filter(({ data }) => DISGUISED.test(data));
  const blocks = new Set<Block>();
  for (const node of new Set([...nodesAt(places, nodes), ...disguised])) {
    if (!(await mayGoOn())) break;
    const block = blockOf(node);
    if (block !== null) blocks.add(block);
  }
  return blocks;
}

/** The text nodes in which places in their joined text are. */
function nodesAt(places: readonly number[], nodes: readonly Text[]): Text[] {
  let end = 0;
  const ends = nodes.map(({ data }) => {
    end += data.length;
    return end;
  });
  let index = 0;
  return places.flatMap((place) => {
    while ((ends[index] ?? Number.POSITIVE_INFINITY) <= place) index += 1;
    return nodes[index] ?? [];
  });
}
