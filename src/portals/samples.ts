import { azure, azureSamples } from './azure.ts';
import { engageCenter, engageCenterSamples } from './engage-center.ts';
import { cloudPortalSamples, lcs, microsoft365Admin, powerPlatformAdmin } from './other-cloud-portals.ts';
import { partnerCenter, partnerCenterSamples } from './partner-center.ts';
import type { AddressSamples, Portal } from './portal.ts';
import { supportForBusiness, supportForBusinessSamples } from './support-for-business.ts';

/** Every portal with its sample addresses, for tests to go through. */
export const portalSamples: readonly (readonly [Portal, AddressSamples])[] = [
  [partnerCenter, partnerCenterSamples],
  [supportForBusiness, supportForBusinessSamples],
  [engageCenter, engageCenterSamples],
  [azure, azureSamples],
  ...[lcs, microsoft365Admin, powerPlatformAdmin].map(
    (portal) => [portal, cloudPortalSamples(portal)] as const,
  ),
];
