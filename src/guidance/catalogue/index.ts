import type { Examples, KnownMessage } from '../message.ts';
import type { Judge } from '../verdict.ts';
import {
  message as accessIdAlreadyAssociated,
  examples as accessIdAlreadyAssociatedExamples,
  judge as accessIdAlreadyAssociatedJudge,
} from './access-id-already-associated.ts';
import {
  message as confirmEmailAddress,
  examples as confirmEmailAddressExamples,
  judge as confirmEmailAddressJudge,
} from './confirm-email-address.ts';
import {
  message as contractMissingAfterAdd,
  examples as contractMissingAfterAddExamples,
  judge as contractMissingAfterAddJudge,
} from './contract-missing-after-add.ts';
import {
  message as enrolmentNotActive,
  examples as enrolmentNotActiveExamples,
  judge as enrolmentNotActiveJudge,
} from './enrolment-not-active.ts';
import {
  message as invalidSupportPlan,
  examples as invalidSupportPlanExamples,
  judge as invalidSupportPlanJudge,
} from './invalid-support-plan.ts';
import {
  message as m365TakesNoIds,
  examples as m365TakesNoIdsExamples,
  judge as m365TakesNoIdsJudge,
} from './m365-takes-no-ids.ts';
import {
  message as noBenefitsYet,
  examples as noBenefitsYetExamples,
  judge as noBenefitsYetJudge,
} from './no-benefits-yet.ts';
import {
  message as noPermissionSupportRequest,
  examples as noPermissionSupportRequestExamples,
  judge as noPermissionSupportRequestJudge,
} from './no-permission-support-request.ts';
import {
  message as notAuthorizedForThisAction,
  examples as notAuthorizedForThisActionExamples,
  judge as notAuthorizedForThisActionJudge,
} from './not-authorized-for-this-action.ts';
import {
  message as partnerCenterAccessDenied,
  examples as partnerCenterAccessDeniedExamples,
  judge as partnerCenterAccessDeniedJudge,
} from './partner-center-access-denied.ts';
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
import {
  message as ppacContractIssue,
  examples as ppacContractIssueExamples,
  judge as ppacContractIssueJudge,
} from './ppac-contract-issue.ts';
import {
  message as ppacPlanNotFound,
  examples as ppacPlanNotFoundExamples,
  judge as ppacPlanNotFoundJudge,
} from './ppac-plan-not-found.ts';
import {
  message as ppacRoleMissing,
  examples as ppacRoleMissingExamples,
  judge as ppacRoleMissingJudge,
} from './ppac-role-missing.ts';
import {
  message as ppacSubscriptionExpired,
  examples as ppacSubscriptionExpiredExamples,
  judge as ppacSubscriptionExpiredJudge,
} from './ppac-subscription-expired.ts';
import {
  message as ppiWrongAccountType,
  examples as ppiWrongAccountTypeExamples,
  judge as ppiWrongAccountTypeJudge,
} from './ppi-wrong-account-type.ts';
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
  contractMissingAfterAdd,
  noPermissionSupportRequest,
  partnerCenterAccessDenied,
  enrolmentNotActive,
  ppacPlanNotFound,
  ppacContractIssue,
  ppacSubscriptionExpired,
  ppacRoleMissing,
  invalidSupportPlan,
  ppiWrongAccountType,
  confirmEmailAddress,
  m365TakesNoIds,
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
  'contract-missing-after-add': contractMissingAfterAddJudge,
  'no-permission-support-request': noPermissionSupportRequestJudge,
  'partner-center-access-denied': partnerCenterAccessDeniedJudge,
  'enrolment-not-active': enrolmentNotActiveJudge,
  'ppac-plan-not-found': ppacPlanNotFoundJudge,
  'ppac-contract-issue': ppacContractIssueJudge,
  'ppac-subscription-expired': ppacSubscriptionExpiredJudge,
  'ppac-role-missing': ppacRoleMissingJudge,
  'invalid-support-plan': invalidSupportPlanJudge,
  'ppi-wrong-account-type': ppiWrongAccountTypeJudge,
  'confirm-email-address': confirmEmailAddressJudge,
  'm365-takes-no-ids': m365TakesNoIdsJudge,
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
  'contract-missing-after-add': contractMissingAfterAddExamples,
  'no-permission-support-request': noPermissionSupportRequestExamples,
  'partner-center-access-denied': partnerCenterAccessDeniedExamples,
  'enrolment-not-active': enrolmentNotActiveExamples,
  'ppac-plan-not-found': ppacPlanNotFoundExamples,
  'ppac-contract-issue': ppacContractIssueExamples,
  'ppac-subscription-expired': ppacSubscriptionExpiredExamples,
  'ppac-role-missing': ppacRoleMissingExamples,
  'invalid-support-plan': invalidSupportPlanExamples,
  'ppi-wrong-account-type': ppiWrongAccountTypeExamples,
  'confirm-email-address': confirmEmailAddressExamples,
  'm365-takes-no-ids': m365TakesNoIdsExamples,
};

export function messageOf(id: string): KnownMessage<MessageId> | null {
  return catalogue.find((message) => message.id === id) ?? null;
}
