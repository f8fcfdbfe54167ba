import type { LedgerEvent } from '../src/ledger/events.ts';
import { CLOUD_2026, contract, ledgerWith, MIA, membershipAdded, ON_PREMISES } from './builders.ts';

/** What a user may hold, for tests of where to go with a problem. */

export type Stored = LedgerEvent | readonly LedgerEvent[];

export const GOLD = membershipAdded({ subject: 'gold' });
export const DESIGNATION = membershipAdded({
  subject: 'designation',
  ruleSet: 'maicpp-2026',
  offer: 'solutions-partner',
  competencyGroup: null,
});
export const CORE = membershipAdded({
  subject: 'core',
  ruleSet: 'maicpp-2026',
  offer: 'success-core',
  competencyGroup: null,
});
export const ON_PREMISES_2026 = {
  ...CLOUD_2026,
  label: 'On-premises 20',
  benefit: 'partner-on-premises-support',
  accessId: '0055',
} as const;
/** A Visual Studio subscription that was bought: one pool for on-premises products and Azure (P33). */
export const VISUAL_STUDIO = {
  label: 'MSDN Enterprise',
  ruleSet: 'visual-studio',
  benefit: 'visual-studio-technical-support',
  offer: 'visual-studio-enterprise',
  competencyGroup: null,
  accessId: '0066',
} as const;
/** A contract that was bought; what it includes was not entered (P22). */
export const PREMIER = {
  label: 'Premier 2026',
  ruleSet: 'paid-support-plans',
  benefit: 'premier-contract',
  offer: null,
  competencyGroup: null,
  accessId: '0077',
} as const;
export const ENDED = { startsOn: '2025-01-01', endsOn: '2025-12-31' };
export const LATER = { startsOn: '2026-07-01', endsOn: '2027-06-30' };

/** The names of 2021 with its contracts, and today's with today's. */
export const in2021 = ledgerWith(
  GOLD,
  contract({ subject: 'cloud', label: 'Signature 10-pack', linkedTo: [MIA] }),
  contract({ ...ON_PREMISES, subject: 'on-premises', linkedTo: [MIA] }),
);
export const in2026 = ledgerWith(
  DESIGNATION,
  contract({ ...CLOUD_2026, subject: 'cloud', linkedTo: [MIA] }),
  contract({ ...ON_PREMISES_2026, subject: 'on-premises', linkedTo: [MIA] }),
);
