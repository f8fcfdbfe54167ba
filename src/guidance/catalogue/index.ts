import type { Examples, KnownMessage } from '../message.ts';
import type { Judge } from '../verdict.ts';
import {
  message as accessIdAlreadyAssociated,
  examples as accessIdAlreadyAssociatedExamples,
  judge as accessIdAlreadyAssociatedJudge,
} from './access-id-already-associated.ts';
import {
  message as noBenefitsYet,
  examples as noBenefitsYetExamples,
  judge as noBenefitsYetJudge,
} from './no-benefits-yet.ts';
import {
  message as notAuthorizedForThisAction,
  examples as notAuthorizedForThisActionExamples,
  judge as notAuthorizedForThisActionJudge,
} from './not-authorized-for-this-action.ts';
import {
  message as planErrorOtherCode,
  examples as planErrorOtherCodeExamples,
  judge as planErrorOtherCodeJudge,
} from './plan-error-other-code.ts';
import {
  message as planExpired,
  examples as planExpiredExamples,
  judge as planExpiredJudge,
} from './plan-expired.ts';
import {
  message as planNotForProduct,
  examples as planNotForProductExamples,
  judge as planNotForProductJudge,
} from './plan-not-for-product.ts';
import {
  message as planUsedUp,
  examples as planUsedUpExamples,
  judge as planUsedUpJudge,
} from './plan-used-up.ts';
import { message as unrecognised, judge as unrecognisedJudge } from './unrecognised.ts';

/*
 * The list of messages: each is one file, named by its id, and a line in each of the tables below. There are three
 * tables because every frame of every portal loads the catalogue, and none needs what is in the other two: a
 * bundler leaves out a table that is not imported, and with it what only that table names. A message in the
 * catalogue without a judge or without examples does not compile.
 */

/** What is known of each message: its wordings and its pages. */
export const catalogue = [
  accessIdAlreadyAssociated,
  notAuthorizedForThisAction,
  noBenefitsYet,
  planNotForProduct,
  planExpired,
  planUsedUp,
  planErrorOtherCode,
  unrecognised,
] as const satisfies readonly KnownMessage[];

export type MessageId = (typeof catalogue)[number]['id'];

/** What each message means: message × page × signed-in account × ledger × today → verdict. */
export const judges: Readonly<Record<MessageId, Judge>> = {
  'access-id-already-associated': accessIdAlreadyAssociatedJudge,
  'not-authorized-for-this-action': notAuthorizedForThisActionJudge,
  'no-benefits-yet': noBenefitsYetJudge,
  'plan-not-for-product': planNotForProductJudge,
  'plan-expired': planExpiredJudge,
  'plan-used-up': planUsedUpJudge,
  'plan-error-other-code': planErrorOtherCodeJudge,
  unrecognised: unrecognisedJudge,
};

/** Sentences that are the message and sentences that are not, of every message that has a wording; for tests. */
export const examples: Readonly<Record<Exclude<MessageId, 'unrecognised'>, Examples>> = {
  'access-id-already-associated': accessIdAlreadyAssociatedExamples,
  'not-authorized-for-this-action': notAuthorizedForThisActionExamples,
  'no-benefits-yet': noBenefitsYetExamples,
  'plan-not-for-product': planNotForProductExamples,
  'plan-expired': planExpiredExamples,
  'plan-used-up': planUsedUpExamples,
  'plan-error-other-code': planErrorOtherCodeExamples,
};

export function messageOf(id: string): KnownMessage<MessageId> | null {
  return catalogue.find((message) => message.id === id) ?? null;
}
