import type { CalendarDate } from '../../../entitlements/calendar-date.ts';
import * as from from './sources.ts';

/** A version of a product that is installed, and how long the vendor supports it. */
export interface InstalledVersion {
  readonly name: string;
  /** `null` where it is out, and the day is not known. */
  readonly releasedOn: CalendarDate | null;
  /** Whether support has phases, of which Mainstream is the first; the Modern Lifecycle Policy has none. */
  readonly hasPhases: boolean;
  /** The last day of Mainstream support; `null` where it is not known, or there is no such phase. */
  readonly mainstreamEndsOn: CalendarDate | null;
  /** The last day of all support, but for what is sold separately afterwards; `null` where none is known. */
  readonly endsOn: CalendarDate | null;
  readonly source: from.Source;
}

/** Versions that follow one another: the newest is the current one (R21, P15). */
export interface ProductLine {
  readonly id: string;
  /** What people type for it, besides its name. */
  readonly aliases: readonly string[];
  /** Developer tools can be covered in Extended support as well (P33). */
  readonly isDeveloperTool?: true;
  /** From the newest to the oldest. */
  readonly versions: readonly InstalledVersion[];
}

/** Support in phases: Mainstream, then Extended. */
function phased(
  name: string,
  releasedOn: CalendarDate | null,
  mainstreamEndsOn: CalendarDate | null,
  endsOn: CalendarDate | null,
  source: from.Source,
): InstalledVersion {
  return { name, releasedOn, hasPhases: true, mainstreamEndsOn, endsOn, source };
}

/** Supported while it is kept up to date, until it is retired. */
function modern(
  name: string,
  releasedOn: CalendarDate | null,
  endsOn: CalendarDate | null,
  source: from.Source,
): InstalledVersion {
  return { name, releasedOn, hasPhases: false, mainstreamEndsOn: null, endsOn, source };
}

export const PRODUCT_LINES: readonly ProductLine[] = [
  {
    id: 'sql-server',
    aliases: ['MSSQL', 'MS SQL Server'],
    versions: [
      phased('SQL Server 2025', '2025-11-18', '2031-01-06', '2036-01-06', from.SQL_SERVER),
      phased('SQL Server 2022', '2022-11-16', '2028-01-11', '2033-01-11', from.SQL_SERVER),
      phased('SQL Server 2019', '2019-11-04', '2025-02-28', '2030-01-08', from.SQL_SERVER),
      phased('SQL Server 2017', '2017-09-29', '2022-10-11', '2027-10-12', from.SQL_SERVER),
      phased('SQL Server 2016', '2016-06-01', '2021-07-13', '2026-07-14', from.SQL_SERVER_2016),
      phased('SQL Server 2014', '2014-06-05', '2019-07-09', '2024-07-09', from.SQL_SERVER_2016),
      phased('SQL Server 2012', '2012-05-20', null, '2022-07-12', from.SQL_SERVER),
    ],
  },
  {
    id: 'windows-server',
    aliases: ['Win Server', 'Active Directory', 'Hyper-V'],
    versions: [
      phased('Windows Server 2025', '2024-11-01', '2029-11-13', '2034-11-14', from.WINDOWS_SERVER),
      phased('Windows Server 2022', '2021-08-18', '2026-10-13', '2031-10-14', from.WINDOWS_SERVER),
      phased('Windows Server 2019', '2018-11-13', '2024-01-09', '2029-01-09', from.WINDOWS_SERVER),
      phased('Windows Server 2016', '2016-10-15', '2022-01-11', '2027-01-12', from.WINDOWS_SERVER),
      phased('Windows Server 2012 R2', '2013-11-25', '2018-10-09', '2023-10-10', from.WINDOWS_SERVER),
      phased('Windows Server 2012', '2012-10-30', '2018-10-09', '2023-10-10', from.WINDOWS_SERVER),
    ],
  },
  {
    id: 'exchange',
    aliases: ['MS Exchange'],
    versions: [
      modern('Exchange Server Subscription Edition (SE)', '2025-07-01', null, from.EXCHANGE),
      phased('Exchange Server 2019', '2018-10-22', '2024-01-09', '2025-10-14', from.EXCHANGE),
      phased('Exchange Server 2016', '2015-10-01', '2020-10-13', '2025-10-14', from.EXCHANGE),
      phased('Exchange Server 2013', '2013-01-09', '2018-04-10', '2023-04-11', from.EXCHANGE),
    ],
  },
  {
    id: 'sharepoint',
    aliases: ['MS SharePoint', 'SPS'],
    versions: [
      modern('SharePoint Server Subscription Edition (SE)', '2021-11-02', null, from.SHAREPOINT),
      phased('SharePoint Server 2019', '2018-10-22', '2024-01-09', '2026-07-14', from.SHAREPOINT),
      phased('SharePoint Server 2016', '2016-05-01', '2021-07-13', '2026-07-14', from.SHAREPOINT),
      phased('SharePoint Server 2013', '2013-01-09', '2018-04-10', '2023-04-11', from.SHAREPOINT),
    ],
  },
  {
    id: 'skype',
    aliases: ['SfB', 'S4B', 'Lync'],
    versions: [
      modern('Skype for Business Server Subscription Edition (SE)', null, null, from.SUBSCRIPTION_EDITIONS),
      phased('Skype for Business Server 2019', null, '2024-01-09', '2025-10-14', from.SKYPE),
      phased('Skype for Business Server 2015', null, null, '2025-10-14', from.SKYPE_2015),
    ],
  },
  {
    id: 'windows',
    aliases: ['Win', 'Windows client'],
    versions: [
      modern('Windows 11', '2021-10-04', null, from.WINDOWS),
      modern('Windows 10', '2015-07-29', '2025-10-14', from.WINDOWS),
      phased('Windows 8.1', '2013-11-13', '2018-01-09', '2023-01-10', from.WINDOWS),
      phased('Windows 7', '2011-02-22', '2015-01-13', '2020-01-14', from.WINDOWS),
    ],
  },
  {
    id: 'windows-ltsc',
    aliases: ['Win', 'LTSB', 'Windows client'],
    versions: [
      phased('Windows 11 LTSC 2024', '2024-10-01', '2029-10-09', '2029-10-09', from.WINDOWS),
      phased('Windows 10 LTSC 2021', '2021-11-16', '2027-01-12', '2027-01-12', from.WINDOWS),
      phased('Windows 10 LTSC 2019', '2018-11-13', '2024-01-09', '2029-01-09', from.WINDOWS),
      phased('Windows 10 LTSB 2016', '2016-08-02', '2021-10-12', '2026-10-13', from.WINDOWS),
    ],
  },
  {
    id: 'office',
    aliases: ['Outlook', 'Word', 'Excel', 'PowerPoint'],
    versions: [
      phased('Office 2024', '2024-10-01', '2029-10-09', '2029-10-09', from.OFFICE),
      phased('Office 2021', '2021-10-05', '2026-10-13', '2026-10-13', from.OFFICE),
      phased('Office 2019', '2018-09-24', '2023-10-10', '2025-10-14', from.OFFICE),
      phased('Office 2016', '2015-09-22', '2020-10-13', '2025-10-14', from.OFFICE),
    ],
  },
  {
    id: 'office-ltsc',
    aliases: ['Outlook', 'Word', 'Excel', 'PowerPoint'],
    versions: [
      phased('Office LTSC 2024', '2024-09-18', '2029-10-09', '2029-10-09', from.OFFICE),
      phased('Office LTSC 2021', null, null, null, from.OFFICE),
    ],
  },
  {
    id: 'system-center',
    aliases: [
      'SCOM',
      'Operations Manager',
      'SCVMM',
      'Virtual Machine Manager',
      'SCDPM',
      'Data Protection Manager',
      'SCSM',
      'Service Manager',
      'SCORCH',
      'Orchestrator',
    ],
    versions: [
      phased('System Center 2025', null, '2030-01-08', '2035-01-09', from.SYSTEM_CENTER),
      phased('System Center 2022', null, '2027-04-13', '2032-04-13', from.SYSTEM_CENTER),
      phased('System Center 2019', null, '2024-04-09', '2029-04-09', from.SYSTEM_CENTER),
      phased('System Center 2016', null, '2022-01-11', '2027-01-11', from.SYSTEM_CENTER),
    ],
  },
  {
    id: 'business-central',
    aliases: ['BC', 'D365 BC', 'Navision', 'Dynamics 365'],
    versions: [
      modern('Business Central 29, on-premises', null, null, from.BUSINESS_CENTRAL_29),
      modern('Business Central 28, on-premises', null, '2027-10-13', from.BUSINESS_CENTRAL),
      modern('Business Central 27, on-premises', null, '2027-04-06', from.BUSINESS_CENTRAL),
      modern('Business Central 26, on-premises', '2025-04-01', '2026-10-13', from.BUSINESS_CENTRAL_26),
      phased('Business Central 14, on-premises', '2019-04-01', '2023-10-10', null, from.BUSINESS_CENTRAL_14),
      phased('Dynamics NAV 2018', '2017-12-01', '2023-01-10', '2028-01-11', from.NAV),
      phased('Dynamics NAV 2017', null, null, null, from.NAV_EARLIER),
      phased('Dynamics NAV 2016', null, null, null, from.NAV_EARLIER),
    ],
  },
  {
    id: 'crm',
    aliases: ['D365 CE', 'Dynamics CRM on-premises'],
    versions: [
      modern('Dynamics 365 Customer Engagement 9 (on-premises)', null, null, from.CUSTOMER_ENGAGEMENT),
      phased('Dynamics CRM 2016', null, null, null, from.CRM),
      phased('Dynamics CRM 2015', null, '2020-01-14', null, from.CRM),
    ],
  },
  {
    id: 'vs',
    aliases: ['VS', 'MSVS'],
    isDeveloperTool: true,
    versions: [
      modern('Visual Studio 2026', '2025-11-11', null, from.VISUAL_STUDIO),
      phased('Visual Studio 2022', '2021-11-08', '2027-01-12', '2032-01-13', from.VISUAL_STUDIO),
      phased('Visual Studio 2019', '2019-04-02', '2024-04-09', '2029-04-10', from.VISUAL_STUDIO),
      phased('Visual Studio 2017', '2017-03-07', '2022-04-12', '2027-04-13', from.VISUAL_STUDIO),
    ],
  },
  {
    id: 'dotnet',
    aliases: ['dotnet', 'NET Core'],
    isDeveloperTool: true,
    versions: [
      modern('.NET 11', '2026-11-10', null, from.DOTNET_NEXT),
      modern('.NET 10', '2025-11-11', '2028-11-14', from.DOTNET),
      modern('.NET 9', '2024-11-12', '2026-11-10', from.DOTNET),
      modern('.NET 8', '2023-11-14', '2026-11-10', from.DOTNET),
    ],
  },
];
