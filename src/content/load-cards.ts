import type { MakeCards } from './cards/cards.iife.ts';
import { CARDS } from './cards-key.ts';
import { send } from './send.ts';

export type Cards = ReturnType<MakeCards>;

/** Has the background load what shows cards into this frame, once. `null` where it may not. */
export async function loadCards(...options: Parameters<MakeCards>): Promise<Cards | null> {
  const world = globalThis as { [CARDS]?: MakeCards };
  if (world[CARDS] === undefined) await send({ type: 'load-cards' });
  return world[CARDS]?.(...options) ?? null;
}
