/** The portals by their ids alone, for what has to name one and knows nothing else of it. */
export const PORTAL_IDS = [
  'partner-center',
  'support-for-business',
  'engage-center',
  'azure',
  'lcs',
  'microsoft-365-admin',
  'power-platform-admin',
] as const;
