import type { Judge } from '../verdict.ts';
import { judgeAccessIdAlreadyAssociated } from './access-id-already-associated.ts';
import type { MessageId } from './index.ts';
import { judgeNoBenefitsYet } from './no-benefits-yet.ts';
import { judgeNotAuthorizedForThisAction } from './not-authorized-for-this-action.ts';
import { judgePlanExpired } from './plan-expired.ts';
import { judgePlanNotForProduct } from './plan-not-for-product.ts';
import { judgePlanUsedUp } from './plan-used-up.ts';
import { judgeUnrecognised } from './unrecognised.ts';

/** What each message means: message × page × signed-in account × ledger × today → verdict. */
export const judges: Readonly<Record<MessageId, Judge>> = {
  'access-id-already-associated': judgeAccessIdAlreadyAssociated,
  'not-authorized-for-this-action': judgeNotAuthorizedForThisAction,
  'no-benefits-yet': judgeNoBenefitsYet,
  'plan-not-for-product': judgePlanNotForProduct,
  'plan-expired': judgePlanExpired,
  'plan-used-up': judgePlanUsedUp,
  unrecognised: judgeUnrecognised,
};
