import type { cardsToBackground, PageContext, RequestOf } from '../../messaging/protocol.ts';
import { remove, write } from '../../platform/storage.ts';
import { CARD_PLACE } from '../../platform/storage-keys.ts';
import { placeOf } from './place.ts';

/** Remembers where the user has put cards, for all pages of this kind. */
export async function placeCards(
  { place, context }: RequestOf<(typeof cardsToBackground)['place-cards']>,
  above: PageContext | null,
): Promise<boolean> {
  const { page } = placeOf(context, above);
  if (page === null) return false;
  if (place === null) await remove(CARD_PLACE.of(page));
  else await write(CARD_PLACE.of(page), place);
  return true;
}
