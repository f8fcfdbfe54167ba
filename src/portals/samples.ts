import { azureSamples } from './azure.ts';
import { engageCenterSamples } from './engage-center.ts';
import type { PortalId } from './index.ts';
import { cloudPortalSamples, lcs, microsoft365Admin, powerPlatformAdmin } from './other-cloud-portals.ts';
import { partnerCenterSamples } from './partner-center.ts';
import type { AddressSamples } from './portal.ts';
import { supportForBusinessSamples } from './support-for-business.ts';

/** The sample addresses of every portal, for tests. A portal without samples does not compile. */
export const portalSamples: Readonly<Record<PortalId, AddressSamples>> = {
  'partner-center': partnerCenterSamples,
  'support-for-business': supportForBusinessSamples,
  'engage-center': engageCenterSamples,
  azure: azureSamples,
  lcs: cloudPortalSamples(lcs),
  'microsoft-365-admin': cloudPortalSamples(microsoft365Admin),
  'power-platform-admin': cloudPortalSamples(powerPlatformAdmin),
};
