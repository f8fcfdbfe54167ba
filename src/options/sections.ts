import type { OptionsKey } from '../i18n/bundles.ts';

/** The subjects of the settings, in the order in which they stand on the page, and the texts that name them. */
export const SECTIONS = {
  memberships: 'options_memberships',
  accounts: 'options_accounts',
  portals: 'options_portals',
  messages: 'options_messages',
  'unknown-errors': 'options_unknown',
  language: 'options_language',
  appearance: 'options_theme',
  copying: 'options_copying',
  reminders: 'options_reminders',
  team: 'options_team',
  data: 'options_data',
  report: 'options_report',
} as const satisfies Readonly<Record<string, OptionsKey>>;

export type SectionId = keyof typeof SECTIONS;

/** What cannot be shown while the ledger cannot be read. */
export const OF_LEDGER: readonly SectionId[] = ['memberships', 'accounts', 'team', 'data'];
