import {
  helpAndSupport,
  linkSupportBenefits,
  newSupportRequest,
  supportPlans,
  supportTroubleshooting,
} from './azure-support.ts';
import { technicalBenefits } from './benefits-page.ts';
import type { Label } from './label.ts';
import { azureWithoutSupport, documentation } from './other-pages.ts';
import { customers, serviceRequest } from './requests.ts';
import {
  addContract,
  addMorePlans,
  productAndSupportType,
  typesOfSupport,
  unavailablePlans,
} from './support-for-business.ts';

/**
 * What a person reads on a page that tells which page it is. Every frame of every portal loads these, so the
 * labels of fields are not among them.
 */
export const LANDMARKS = {
  technicalBenefits,
  customers,
  serviceRequest,
  productAndSupportType,
  typesOfSupport,
  unavailablePlans,
  addMorePlans,
  addContract,
  linkSupportBenefits,
  supportPlans,
  helpAndSupport,
  supportTroubleshooting,
  newSupportRequest,
  azureWithoutSupport,
  documentation,
} as const satisfies Readonly<Record<string, Label>>;

export type LandmarkId = keyof typeof LANDMARKS;
