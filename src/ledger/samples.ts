import type { Ledger } from './ledger.ts';

/**
 * Made-up contracts for a look at the product before anything is stored. A prefix of their subjects marks them,
 * so that they can be left out of exports and verdicts, and removed without a trace.
 */
export const SAMPLE_PREFIX = 'sample:';

/** Whether a subject, or an event's subject, is one of the samples. */
export function isSample(subject: string): boolean {
  return subject.startsWith(SAMPLE_PREFIX);
}

/** The ledger without the samples, which must not influence a verdict. */
export function withoutSamples(ledger: Ledger): Ledger {
  return { ...ledger, contracts: ledger.contracts.filter(({ id }) => !isSample(id)) };
}

/** All subjects of samples as a range of keys; the end is exclusive. */
export const SAMPLE_RANGE = [SAMPLE_PREFIX, 'sample;'] as const;
