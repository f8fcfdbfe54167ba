/** A box on screen, in pixels. */
export interface Rect {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** How far a mark may lie from its line, in pixels. */
const TOLERANCE = 1;

/** Which lines have no mark over them, and which marks lie over no line; a line of text each. */
export function differences(marks: readonly Rect[], lines: readonly Rect[]): string[] {
  return [
    ...lines
      .filter((line) => !marks.some((mark) => isOver(mark, line)))
      .map((line) => `unmarked: ${put(line)}`),
    ...marks.filter((mark) => !lines.some((line) => isOver(mark, line))).map((mark) => `mark: ${put(mark)}`),
  ];
}

function isOver(mark: Rect, line: Rect): boolean {
  const far = [
    mark.x - line.x,
    mark.y - line.y,
    mark.x + mark.width - line.x - line.width,
    mark.y + mark.height - line.y - line.height,
  ];
  return far.every((distance) => Math.abs(distance) <= TOLERANCE);
}

const put = ({ x, y, width, height }: Rect) =>
  [x, y, width, height].map((length) => length.toFixed(1)).join(' ');

/**
 * What is left of boxes within another. For a line that ends in an ellipsis, a browser gives two boxes: as long as
 * the text would be, and as long as it is. Only the longer counts.
 */
export function within(boxes: readonly Rect[], outer: Rect): Rect[] {
  const parts = boxes.flatMap((box) => {
    const [x, y] = [Math.max(box.x, outer.x), Math.max(box.y, outer.y)];
    const width = Math.min(box.x + box.width, outer.x + outer.width) - x;
    const height = Math.min(box.y + box.height, outer.y + outer.height) - y;
    return width > 0 && height > 0 ? [{ x, y, width, height }] : [];
  });
  return parts.filter(
    ({ x, y, width }) => !parts.some((other) => other.x === x && other.y === y && other.width > width),
  );
}
