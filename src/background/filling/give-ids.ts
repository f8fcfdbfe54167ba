import { offersFor } from '../../guidance/filling/offers.ts';
import type { GivenIds } from '../../messaging/fill-card.ts';
import type { fillingToBackground, RequestOf } from '../../messaging/protocol.ts';
import { type FrameSurroundings, fillSituationOf } from './fill-situation.ts';

/**
 * The IDs of the contract that the user pressed in a frame. Whether it is offered there is judged once more, on what
 * is stored and shown now: no frame gets the IDs of a contract that it could not have shown.
 */
export async function giveIds(
  { contract, context }: RequestOf<(typeof fillingToBackground)['give-ids']>,
  surroundings: FrameSurroundings,
): Promise<GivenIds | null> {
  const situation = await fillSituationOf(context, surroundings);
  if (situation === null) return null;
  const offered = offersFor(situation).offers.find((offer) => offer.contract.id === contract);
  if (offered === undefined) return null;
  const { accessId, contractId } = offered.contract;
  return accessId === null || contractId === null ? null : { accessId, contractId };
}
