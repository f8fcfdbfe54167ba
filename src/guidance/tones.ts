/** What a verdict comes to, at a glance: it works or is in order; look closely; it cannot work like this. */
export const TONES = ['fine', 'careful', 'blocked'] as const;
export type Tone = (typeof TONES)[number];

/** The tone of each kind of verdict; `tones.test.ts` finds those that are missing. */
const TONE_OF: Readonly<Record<string, Tone>> = {
  // Nothing has to be done, or what is stored is right.
  'already-linked': 'fine',
  linked: 'fine',
  'another-is-valid': 'fine',
  // It depends on something that has to be looked at first, or on another account.
  undecided: 'careful',
  'paid-contract': 'careful',
  'partner-contract': 'careful',
  'not-linked': 'careful',
  'wrong-account': 'careful',
  'plan-error-other-code': 'careful',
  'contract-missing-after-add': 'careful',
  'ppi-wrong-account-type': 'careful',
  'confirm-email-address': 'careful',
  unrecognised: 'careful',
  // This way leads nowhere: another contract, role or portal is needed.
  expired: 'blocked',
  'no-incidents-left': 'blocked',
  'no-cloud-benefit': 'blocked',
  spent: 'blocked',
  'csp-only-account': 'blocked',
  'csp-account': 'blocked',
  'membership-ended': 'blocked',
  'plan-not-for-product': 'blocked',
  'plan-expired': 'blocked',
  'plan-used-up': 'blocked',
  'no-permission-support-request': 'blocked',
  'partner-center-access-denied': 'blocked',
  'enrolment-not-active': 'blocked',
  'ppac-role-missing': 'blocked',
  'm365-takes-no-ids': 'blocked',
};

export function toneOf(kind: string): Tone {
  return TONE_OF[kind] ?? 'careful';
}

export const KINDS_WITH_TONE: readonly string[] = Object.keys(TONE_OF);
