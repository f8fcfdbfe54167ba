import type { CardPlace } from '../../platform/card-place.ts';
import { call } from '../../portals/dom.ts';
import { boxAt, type Size, type Spot } from './box.ts';
import type { Measured, Stacked } from './card-box.ts';
import { spotOf } from './card-place.ts';
import type { Choice } from './least-cover.ts';
import {
  isUnder,
  mayStay,
  type Page,
  placeAsked,
  placeForChip,
  placeUnasked,
  type TextPlace,
  withTaken,
} from './placing.ts';

/** Where a card stands, as seen from its message, and for which of its two states that is. */
interface Standing {
  readonly isOpen: boolean;
  readonly offset: Spot;
  readonly size: Size;
}

/** Decides where each card of a frame stands. What has a place keeps it for as long as it is free. */
export class Arrangement {
  /** Where the user has put cards on pages of this kind. */
  place: CardPlace | null = null;
  /** The card that the user is moving right now: it stays where it is held, whatever the page does meanwhile. */
  held: { readonly card: Stacked; readonly choice: Choice } | null = null;
  readonly #standings = new Map<Stacked, Standing>();

  forget(card: Stacked): void {
    this.#standings.delete(card);
  }

  /** A place for each card; `null` for one that has none: a chip then, and out of sight if it is one already. */
  choose(all: readonly Measured[], page: Page): Map<Stacked, Choice | null> {
    const choices = new Map<Stacked, Choice | null>();
    const opened = all.find(({ card }) => card.isOpen);
    const open = opened === undefined ? null : (this.#heldAt(opened) ?? this.#placeOpen(opened, page));
    if (opened !== undefined) choices.set(opened.card, open);
    const openBox = open === null ? null : boxAt(open, open);
    // Chips give way to a card that came by itself; what was asked for may lie over them, and they stay.
    const isOver = opened?.card.isAsked === true;
    let free = openBox === null || isOver ? page : withTaken(page, openBox);
    for (const each of all) {
      if (each === opened) continue;
      const chip = this.#heldAt(each) ?? this.#placeChip(each, free);
      if (chip !== null) free = withTaken(free, boxAt(chip, chip));
      choices.set(each.card, chip !== null && isOver && isUnder(chip, openBox) ? null : chip);
    }
    return choices;
  }

  #heldAt({ card }: Measured): Choice | null {
    return this.held?.card === card ? this.held.choice : null;
  }

  #placeOpen({ card, size, text }: Measured, page: Page): Choice | null {
    const stands = this.#standing(card, text);
    const { place } = this;
    const remembered = place === null ? null : { ...spotOf(place, size, page.room), ...size };
    if (card.isAsked) {
      return this.#noted(
        card,
        text,
        placeAsked(size, text, page, this.#kept(stands, size, page), remembered),
      );
    }
    const mayKeep = stands !== null && mayStay(stands, page);
    return this.#noted(card, text, mayKeep ? stands : placeUnasked(size, text, page, remembered));
  }

  /** Where it stood, as high as it is now if there is room below: a part of it may have been expanded. */
  #kept(stands: Choice | null, { height }: Size, { room }: Page): readonly Choice[] {
    if (stands === null || this.place !== null) return [];
    return [{ ...stands, height: Math.min(height, room.bottom - stands.top) }, stands];
  }

  #placeChip({ card, size, text }: Measured, page: Page): Choice | null {
    if (text.lines.length === 0) return null;
    const stands = this.#standing(card, text);
    const hasFocus = call(card.panel, 'matches', ':focus-within');
    if (stands !== null) {
      // One that was cut for want of room looks for more, and one with the focus stays.
      const isWhole = stands.width >= size.width;
      if (hasFocus || (isWhole && mayStay({ ...stands, ...size }, page))) return { ...stands, ...size };
    }
    const choice = placeForChip(size, text, page);
    // Where the user has gone to it by key, it must be seen.
    const asked = choice === null && hasFocus ? placeAsked(size, text, page, [], null) : choice;
    return this.#noted(card, text, asked);
  }

  /** Where it stood when it was last placed, moved with its message. */
  #standing(card: Stacked, { around }: TextPlace): Choice | null {
    const standing = this.#standings.get(card);
    if (standing === undefined || standing.isOpen !== card.isOpen) return null;
    const { offset, size } = standing;
    return { left: around.left + offset.left, top: around.top + offset.top, ...size };
  }

  #noted(card: Stacked, { around }: TextPlace, choice: Choice | null): Choice | null {
    if (choice === null) return null;
    const { left, top, width, height } = choice;
    const offset = { left: left - around.left, top: top - around.top };
    this.#standings.set(card, { isOpen: card.isOpen, offset, size: { width, height } });
    return choice;
  }
}
