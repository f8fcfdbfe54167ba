import type { ProductId } from '../../../entitlements/ways.ts';

/** A service that nothing of is installed, and what the rules know it as. */
export interface CloudProduct {
  readonly name: string;
  /** What people type for it. */
  readonly aliases: readonly string[];
  /** In the user's own tenant and in a customer's, which go different ways (P11, P17). */
  readonly kinds: readonly (ProductId | 'partner-center')[];
  /** The rules by which it is of that kind. */
  readonly rules: readonly string[];
}

const AZURE = { kinds: ['azure', 'customer-azure'], rules: ['R23', 'P11'] } as const;
const MICROSOFT_365 = { kinds: ['microsoft-365', 'customer-cloud'], rules: ['P13', 'P17'] } as const;
const POWER_PLATFORM = {
  kinds: ['dynamics-365-power-platform', 'customer-cloud'],
  rules: ['P12', 'P17'],
} as const;
const FINANCE = { kinds: ['dynamics-finance-operations', 'customer-cloud'], rules: ['P12', 'P17'] } as const;

export const CLOUD_PRODUCTS: readonly CloudProduct[] = [
  { name: 'Azure', aliases: ['Virtual Machines', 'VM', 'AKS', 'App Service', 'Azure SQL', 'AVD'], ...AZURE },
  { name: 'Microsoft 365', aliases: ['M365', 'Office 365', 'O365'], ...MICROSOFT_365 },
  { name: 'Exchange Online', aliases: ['EXO'], ...MICROSOFT_365 },
  { name: 'SharePoint Online', aliases: ['SPO'], ...MICROSOFT_365 },
  { name: 'OneDrive', aliases: ['OneDrive for Business'], ...MICROSOFT_365 },
  { name: 'Microsoft Teams', aliases: [], ...MICROSOFT_365 },
  {
    name: 'Microsoft 365 Apps',
    aliases: ['Outlook', 'Word', 'Excel', 'PowerPoint', 'ProPlus'],
    ...MICROSOFT_365,
  },
  {
    name: 'Dynamics 365',
    aliases: ['D365', 'Sales', 'Customer Service', 'Field Service', 'CRM'],
    ...POWER_PLATFORM,
  },
  { name: 'Dynamics 365 Business Central', aliases: ['BC', 'D365 BC', 'online'], ...POWER_PLATFORM },
  {
    name: 'Power Platform',
    aliases: ['Power Apps', 'Power Automate', 'Power Pages', 'Dataverse'],
    ...POWER_PLATFORM,
  },
  { name: 'Dynamics 365 Finance', aliases: ['D365 FO', 'F&O', 'finance and operations', 'AX'], ...FINANCE },
  { name: 'Dynamics 365 Supply Chain Management', aliases: ['SCM', 'D365 FO', 'F&O'], ...FINANCE },
  { name: 'Partner Center', aliases: ['CSP', 'MPN'], kinds: ['partner-center'], rules: ['P16'] },
];
