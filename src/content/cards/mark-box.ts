import { type Box, heightOf, widthOf } from './box.ts';
import { element } from './elements.ts';

/** The side of the layer in its own pixels; its size on screen says what has become of them. */
export const LAYER_SIDE = 100;

/** Where the layer of the boxes stands on screen, and how many pixels there are to one of its own. */
export interface LayerPlace {
  readonly left: number;
  readonly top: number;
  readonly scale: number;
}

/** The box over one line of marked text. */
export class MarkBox {
  readonly element = element('div', { class: 'mark' });
  #style = '';

  /** The page may be zoomed by a style of its root, and the layer with it. */
  move(line: Box, isVertical: boolean, { left, top, scale }: LayerPlace): void {
    const [x, y] = [(line.left - left) / scale, (line.top - top) / scale];
    const [width, height] = [widthOf(line) / scale, heightOf(line) / scale];
    const style = `transform: translate(${x}px, ${y}px); width: ${width}px; height: ${height}px`;
    this.element.classList.toggle('vertical', isVertical);
    // Leaves alone what stands right: writing a style costs work even if it is the same.
    if (style === this.#style) return;
    this.#style = style;
    this.element.style.cssText = style;
  }
}
