import { call } from '../../portals/dom.ts';
import { type Box, heightOf, union, widthOf } from './box.ts';

/** The boxes of a range's words, one a line, in the order of the text. Pictures between the words have none. */
export function linesOf(range: Range, isVertical: boolean): Box[] {
  return joinedLines(wordBoxes(range), isVertical);
}

function wordBoxes(range: Range): Box[] {
  const { startContainer, startOffset, endContainer, endOffset, commonAncestorContainer } = range;
  const walker = call(document, 'createTreeWalker', commonAncestorContainer, NodeFilter.SHOW_TEXT);
  walker.currentNode = startContainer;
  const boxes: Box[] = [];
  const words = new Range();
  let node: Node | null = startContainer;
  while (node !== null && range.intersectsNode(node)) {
    if (node instanceof Text) {
      words.setStart(node, node === startContainer ? startOffset : 0);
      words.setEnd(node, node === endContainer ? endOffset : node.length);
      boxes.push(...words.getClientRects());
    }
    node = walker.nextNode();
  }
  return boxes;
}

/** Joins the boxes that stand side by side in one line: inline elements cut a line into several. */
export function joinedLines(boxes: readonly Box[], isVertical: boolean): Box[] {
  const lines: Box[] = [];
  for (const box of boxes) {
    if (widthOf(box) <= 0 || heightOf(box) <= 0) continue;
    const at = lines.findLastIndex((line) => isSameLine(line, box, isVertical));
    const line = lines[at];
    if (line === undefined) lines.push(box);
    else lines[at] = union(line, box);
  }
  return lines;
}

type Stretch = readonly [from: number, to: number];

/**
 * They overlap across the line by more than half, and along it no more lies between them than a line is high:
 * further apart are two columns, or words that the message does not go through.
 */
function isSameLine(one: Box, other: Box, isVertical: boolean): boolean {
  const [across, along] = isVertical ? [sideways, downwards] : [downwards, sideways];
  const thickness = Math.min(lengthOf(across(one)), lengthOf(across(other)));
  const isBeside = overlap(across(one), across(other)) > thickness / 2;
  return isBeside && overlap(along(one), along(other)) >= -thickness;
}

const sideways = ({ left, right }: Box): Stretch => [left, right];
const downwards = ({ top, bottom }: Box): Stretch => [top, bottom];
const lengthOf = ([from, to]: Stretch) => to - from;

/** How much two stretches share; negative where something lies between them. */
const overlap = ([from, to]: Stretch, [otherFrom, otherTo]: Stretch) =>
  Math.min(to, otherTo) - Math.max(from, otherFrom);
