import type { Examples } from '../message.ts';
import { accessIdAlreadyAssociatedExamples } from './access-id-already-associated.ts';
import type { MessageId } from './index.ts';
import { noBenefitsYetExamples } from './no-benefits-yet.ts';
import { notAuthorizedForThisActionExamples } from './not-authorized-for-this-action.ts';
import { planExpiredExamples } from './plan-expired.ts';
import { planNotForProductExamples } from './plan-not-for-product.ts';
import { planUsedUpExamples } from './plan-used-up.ts';

/** The example sentences of every message that has a wording, for tests and the recognition report. */
export const examples: Readonly<Record<Exclude<MessageId, 'unrecognised'>, Examples>> = {
  'access-id-already-associated': accessIdAlreadyAssociatedExamples,
  'not-authorized-for-this-action': notAuthorizedForThisActionExamples,
  'no-benefits-yet': noBenefitsYetExamples,
  'plan-not-for-product': planNotForProductExamples,
  'plan-expired': planExpiredExamples,
  'plan-used-up': planUsedUpExamples,
};
