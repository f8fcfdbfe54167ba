import type { PracticePage } from './page.ts';
import { adminCenterPages } from './pages/admin-centers.ts';
import { azureLinkPages } from './pages/azure-link.ts';
import { azureSupportPages } from './pages/azure-support.ts';
import { errorPages } from './pages/errors.ts';
import { partnerCenterPages } from './pages/partner-center.ts';
import { supportForBusinessPages } from './pages/support-for-business.ts';
import { technicalBenefitsPages } from './pages/technical-benefits.ts';

/** Every practice page, in the order of the tour. */
export const practicePages: readonly PracticePage[] = [
  ...azureSupportPages,
  ...azureLinkPages,
  ...technicalBenefitsPages,
  ...partnerCenterPages,
  ...supportForBusinessPages,
  ...adminCenterPages,
  ...errorPages,
];

/** One page by its name. Throws for an unknown name, which is a mistake in the caller. */
export function pageNamed(name: string): PracticePage {
  const page = practicePages.find((candidate) => candidate.name === name);
  if (!page) throw new Error(`There is no practice page named ${name}`);
  return page;
}
