import type { CalendarDate } from '../../../entitlements/calendar-date.ts';

/** Where dates of a lifecycle were read. */
export interface Source {
  readonly address: string;
  /** The day of the text that was read, which knows of nothing later; not later than that where the text has none. */
  readonly asOf: CalendarDate;
}

/** The day on which all of them were looked up. */
export const LOOKED_UP_ON: CalendarDate = '2026-11-27';

/** A community's collection, which names the vendor's page for each date. */
const collection = (file: string, asOf: CalendarDate): Source => ({
  address: `https://github.com/endoflife-date/endoflife.date/blob/a70eca337600e7d721dc48112c271f98661d208b/products/${file}`,
  asOf,
});

/** A page of the vendor's, as others quoted it on that day. */
const vendor = (page: string, asOf: CalendarDate): Source => ({
  address: `https://learn.microsoft.com/lifecycle/${page}`,
  asOf,
});

export const SQL_SERVER = collection('mssqlserver.md', '2026-08-15');
/** The collection has this version by service pack. */
export const SQL_SERVER_2016: Source = {
  address: 'https://github.com/phongnguyend/sql-server-kit',
  asOf: '2024-07-09',
};
export const WINDOWS_SERVER = collection('windows-server.md', '2026-08-21');
export const EXCHANGE = collection('msexchange.md', '2026-08-15');
export const SHAREPOINT = collection('sharepoint.md', '2026-08-15');
/** The three Subscription Editions end on 31 December 2035 at the earliest. */
export const SUBSCRIPTION_EDITIONS = vendor(
  'additional-support-server-modern-lifecycle-policy',
  '2026-08-15',
);
export const SKYPE: Source = {
  address: 'https://rcpmag.com/articles/2021/01/15/skype-for-business-borrowed-time.aspx',
  asOf: '2021-01-15',
};
export const SKYPE_2015: Source = {
  address: 'https://arcible.com/blog/2021/05/skype-for-business-online-end-of-life',
  asOf: '2021-05-01',
};
export const WINDOWS = collection('windows.md', '2026-05-01');
export const OFFICE = collection('office.md', '2026-05-01');
/** The day on which Mainstream support ends stands on the vendor's page of each version. */
export const VISUAL_STUDIO = collection('visual-studio.md', '2026-08-19');
export const DOTNET = collection('dotnet.md', '2026-08-13');
/** The vendor's list, which has the planned day of the newest. */
export const DOTNET_NEXT: Source = {
  address: 'https://raw.githubusercontent.com/dotnet/core/main/README.md',
  asOf: '2026-10-01',
};
export const SYSTEM_CENTER = vendor('products/system-center-2025-orchestrator', '2024-11-01');
export const BUSINESS_CENTRAL = vendor(
  'products/dynamics-365-business-central-onpremises-modern-policy',
  '2026-09-24',
);
/** The page says how it is installed, and not when its support ends. */
export const BUSINESS_CENTRAL_29: Source = {
  address:
    'https://learn.microsoft.com/dynamics365/business-central/dev-itpro/upgrade/upgrading-cumulative-update-v29',
  asOf: '2026-09-24',
};
export const BUSINESS_CENTRAL_26: Source = {
  address: 'https://navision-beratung.de/en/?p=54',
  asOf: '2025-10-01',
};
export const BUSINESS_CENTRAL_14: Source = {
  address:
    'https://docs.microsoft.com/en-us/dynamics365/business-central/dev-itpro/terms/lifecycle-policy-on-premises',
  asOf: '2021-04-13',
};
export const NAV: Source = {
  address: 'https://www.bc4.com/blog/when-does-support-for-microsoft-dynamics-nav-end',
  asOf: '2025-01-01',
};
/** It has the months alone. */
export const NAV_EARLIER: Source = { address: 'https://netmonkeys.co.uk/?p=21475', asOf: '2026-02-01' };
/** It says which version is the newest, and refers to another page for the dates. */
export const CUSTOMER_ENGAGEMENT: Source = {
  address:
    'https://github.com/MicrosoftDocs/dynamics-365-customer-engagement/blob/main/ce/customerengagement/on-premises/overview.md',
  asOf: '2024-02-09',
};
/** The vendor's list of what is current and previous, of some years ago. */
export const CRM: Source = {
  address:
    'https://support.microsoft.com/en-us/topic/mpn-partner-support-n-1-policy-for-on-premises-products-a91d5ae1-8eac-bfd0-f6eb-5c97b93ea507',
  asOf: '2019-01-01',
};
