/** The portals the product stands on. Their addresses are in the file of the same name beside this one. */
export type PortalId =
  | 'partner-center'
  | 'support-for-business'
  | 'engage-center'
  | 'azure'
  | 'lcs'
  | 'microsoft-365-admin'
  | 'power-platform-admin';
