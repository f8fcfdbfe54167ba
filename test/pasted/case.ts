import type { Entitlement } from '../../src/entitlements/grants.ts';

/** The day on which every text is pasted. */
export const PASTED_ON = '2026-11-27';

const row = (ruleSet: string, benefit: string, offer: string | null, competencyGroup: string | null = null) =>
  ({ ruleSet, benefit, offer, competencyGroup }) satisfies Entitlement;

/** What plan names mean (R4, P3, P4), as a contract of them is stored. */
export const PLANS = {
  gold20: row('mpn-2021', 'microsoft-product-support', 'gold'),
  silver15: row('mpn-2021', 'microsoft-product-support', 'silver'),
  maps10: row('mpn-2021', 'microsoft-product-support', 'action-pack'),
  signature5: row('mpn-2021', 'signature-cloud-support', 'silver', 'hybrid'),
  signature10: row('mpn-2021', 'signature-cloud-support', 'gold', 'hybrid'),
  cloud50: row('maicpp-2026', 'partner-cloud-support', 'solutions-partner'),
  cloud5: row('maicpp-2026', 'partner-cloud-support', 'success-expanded'),
  cloud2: row('maicpp-2026', 'partner-cloud-support', 'success-core'),
  /** A benefit whose offer the text leaves open. */
  cloud: row('maicpp-2026', 'partner-cloud-support', null),
  onPremises20: row('maicpp-2026', 'partner-on-premises-support', 'solutions-partner'),
  unified: row('paid-support-plans', 'unified-contract', null),
  visualStudio: row('visual-studio', 'visual-studio-technical-support', 'visual-studio-enterprise'),
} as const;

type Field = 'accessId' | 'contractId' | 'startsOn' | 'endsOn' | 'plan' | 'customer';
type DoubtKind =
  | 'several'
  | 'either-order'
  | 'no-such-day'
  | 'upside-down'
  | 'ended'
  | 'unknown-plan'
  | 'turned-round';

/** A contract that must come out. What is left out must stay empty, and nothing else may be doubted. */
export interface ExpectedContract {
  readonly accessId?: string;
  readonly contractId?: string;
  readonly startsOn?: string;
  readonly endsOn?: string;
  readonly plan?: keyof typeof PLANS;
  readonly customer?: string;
  readonly doubts?: Partial<Record<Field, DoubtKind>>;
}

/** A text as it is pasted, and the contracts in it; none for an ordinary text. */
export interface PastedCase {
  readonly what: string;
  readonly text: string;
  readonly contracts: readonly ExpectedContract[];
}
