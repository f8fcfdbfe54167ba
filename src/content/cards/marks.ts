import { AfterLayout } from './after-layout.ts';
import { drawingOf } from './drawing.ts';
import { element } from './elements.ts';
import { LAYER_SIDE, MarkBox } from './mark-box.ts';
import { Stirring } from './stirring.ts';

/** Further texts have a card and no mark, until one of these goes: each is looked after while the page moves. */
const MOST_TEXTS = 20;

/**
 * Marks recognised text with boxes drawn over it, one a line, inside the host's shadow root. The page's nodes and
 * styles stay as they are; a rule in the document would also have the browser compute every element's style anew.
 */
export class Marks {
  /** Lies over the page and below the cards. */
  readonly layer = element('div', { class: 'marks', popover: 'manual', 'aria-hidden': 'true' });
  readonly #boxes = new Map<Range, MarkBox[]>();
  readonly #afterLayout = new AfterLayout(this.layer, () => this.#draw());
  readonly #stirring: Stirring;

  /** @param onStir called when the page may look otherwise than before, while there are marks */
  constructor(onStir: () => void) {
    this.#stirring = new Stirring(() => {
      this.redraw();
      onStir();
    });
  }

  add(range: Range): void {
    this.#boxes.set(range, []);
    this.#follow();
  }

  delete(range: Range): void {
    const boxes = this.#boxes.get(range);
    if (boxes === undefined) return;
    for (const box of boxes) box.element.remove();
    this.#boxes.delete(range);
    this.#follow();
  }

  /** Draws all boxes where they belong, in the next frame. */
  redraw(): void {
    if (this.#boxes.size > 0) this.#afterLayout.request();
  }

  #follow(): void {
    const roots = [...this.#boxes.keys()].map(({ startContainer }) => startContainer.getRootNode());
    const shadowRoots = new Set(roots.filter((root) => root instanceof ShadowRoot));
    this.#stirring.watch(roots.length === 0 ? [] : [document, ...shadowRoots]);
    if (roots.length === 0) this.#afterLayout.stop();
    else this.redraw();
  }

  /** All is measured before anything is moved: measuring in between would have the browser lay out again. */
  #draw(): void {
    const { left, top, width } = this.layer.getBoundingClientRect();
    const host = (this.layer.getRootNode() as ShadowRoot).host;
    const texts = [...this.#boxes].slice(0, MOST_TEXTS);
    const drawings = texts.map(([range, boxes]) => ({ boxes, ...drawingOf(range, host) }));
    const place = { left, top, scale: width / LAYER_SIDE };
    for (const { boxes, lines, isVertical } of drawings) {
      while (boxes.length > lines.length) boxes.pop()?.element.remove();
      while (boxes.length < lines.length) boxes.push(this.#addBox());
      for (const [nth, line] of lines.entries()) boxes[nth]?.move(line, isVertical, place);
    }
  }

  #addBox(): MarkBox {
    const box = new MarkBox();
    this.layer.append(box.element);
    return box;
  }
}
