import { call } from '../../portals/dom.ts';
import type { Box, Size } from './box.ts';
import type { Choice } from './least-cover.ts';
import { linesOf } from './lines.ts';
import type { LayerPlace } from './mark-box.ts';
import { seenLines, type TextPlace } from './placing.ts';
import { seenPartOf } from './seen-part.ts';

/** As the style sheet has it, in pixels of the card. */
const WIDEST_CHIP = 320;

/** What places cards knows of one. */
export interface Stacked {
  readonly panel: HTMLElement;
  readonly text: { readonly range: Range; readonly around: Element } | null;
  readonly isOpen: boolean;
  readonly isAsked: boolean;
  open(): void;
  collapse(): void;
  focus(): void;
  /** It may have been moved. */
  placed(): void;
}

/** A card with all that is measured of it, before anything is moved. */
export interface Measured {
  readonly card: Stacked;
  /** As large as it would like to be. */
  readonly size: Size;
  readonly text: TextPlace;
}

/** @param scale how many pixels on screen there are to one of the card's own */
export function measured(card: Stacked, scale: number): Measured[] {
  const { text, panel } = card;
  if (text === null) return [];
  const { direction, writingMode } = getComputedStyle(text.around);
  const lines = seenLines(linesOf(text.range, writingMode !== 'horizontal-tb'), seenPartOf(text.around));
  const around = text.range.getBoundingClientRect();
  const { width, height } = card.isOpen ? sizeOfOpen(panel) : sizeOfChip(panel);
  const size = { width: width * scale, height: height * scale };
  return [{ card, size, text: { lines, around, isRtl: direction === 'rtl' } }];
}

/** As high as it is if nothing in it scrolls. */
function sizeOfOpen(panel: HTMLElement): Size {
  const body = call(panel, 'querySelector', '.body');
  const hidden = body === null ? 0 : body.scrollHeight - body.clientHeight;
  // One more, because browsers round: a pixel less would scroll.
  return { width: panel.offsetWidth, height: panel.offsetHeight + hidden + 1 };
}

/** As wide as it is if its title is not cut. */
function sizeOfChip(panel: HTMLElement): Size {
  const words = call(panel, 'querySelector', '.title span');
  const cut = words === null ? 0 : words.scrollWidth - words.clientWidth;
  return { width: Math.min(panel.offsetWidth + cut, WIDEST_CHIP), height: panel.offsetHeight };
}

/** Puts a card where it was decided; `null` puts it out of sight. */
export function stand(
  { panel, isOpen }: Stacked,
  choice: Choice | null,
  { left, top, scale }: LayerPlace,
): void {
  panel.toggleAttribute('data-unplaced', choice === null);
  const { style } = panel;
  style.translate =
    choice === null ? '' : `${(choice.left - left) / scale}px ${(choice.top - top) / scale}px`;
  if (choice === null) return;
  style.maxHeight = isOpen ? `${choice.height / scale}px` : '';
  style.maxWidth = isOpen ? '' : `${choice.width / scale}px`;
}

/** Where a card is on screen. */
export function boxOf({ panel }: Stacked): Choice & Box {
  const { left, top, right, bottom, width, height } = panel.getBoundingClientRect();
  return { left, top, right, bottom, width, height };
}
