import type { KnownMessage } from '../message.ts';
import { accessIdAlreadyAssociated } from './access-id-already-associated.ts';
import { noBenefitsYet } from './no-benefits-yet.ts';
import { notAuthorizedForThisAction } from './not-authorized-for-this-action.ts';
import { planExpired } from './plan-expired.ts';
import { planNotForProduct } from './plan-not-for-product.ts';
import { planUsedUp } from './plan-used-up.ts';
import { unrecognised } from './unrecognised.ts';

/** Every message known. What each of them means is in `judges.ts`, which pages have no need to load. */
export const catalogue = [
  accessIdAlreadyAssociated,
  notAuthorizedForThisAction,
  noBenefitsYet,
  planNotForProduct,
  planExpired,
  planUsedUp,
  unrecognised,
] as const satisfies readonly KnownMessage[];

export type MessageId = (typeof catalogue)[number]['id'];

export function messageOf(id: string): KnownMessage<MessageId> | null {
  return catalogue.find((message) => message.id === id) ?? null;
}
