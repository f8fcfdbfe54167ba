import type { AddressSamples, Portal } from './portal.ts';

/**
 * Portals that take requests and show no balance (R18): LCS is named in the article, the others are known
 * from practice (P12, P13).
 */
function cloudPortal<const Id extends string>(id: Id, name: string, host: string): Portal<Id> {
  return {
    id,
    name,
    covers: 'cloud',
    hosts: [host],
    pages: [
      {
        kind: 'service-request',
        named: /[/#]support(\W|requests|issues|plans|$)/i,
        possible: /support/i,
        headings: ['serviceRequest', 'newSupportRequest'],
      },
    ],
  };
}

export const lcs = cloudPortal('lcs', 'Lifecycle Services', 'lcs.dynamics.com');
export const microsoft365Admin = cloudPortal(
  'microsoft-365-admin',
  'Microsoft 365 admin center',
  'admin.microsoft.com',
);
export const powerPlatformAdmin = cloudPortal(
  'power-platform-admin',
  'Power Platform admin center',
  'admin.powerplatform.microsoft.com',
);

/** Sample addresses of such a portal. */
export function cloudPortalSamples({ hosts: [host = ''] }: Portal): AddressSamples {
  return {
    on: [`https://${host}/`, `https://${host}/support`, `https://${host}.mcas.ms/support`],
    off: [`https://${host}.example/`, `https://${host}.mcas.ms.example/`],
  };
}
