import type { Ledger } from './ledger.ts';

/**
 * Made-up contracts, for looking around before anything of one's own is stored. They are marked by their
 * subjects, so that they can be told apart everywhere, left out of files and verdicts, and taken out again
 * without a trace.
 */
export const SAMPLE_PREFIX = 'sample:';

/** Whether a subject, or an event's subject, is one of the samples. */
export function isSample(subject: string): boolean {
  return subject.startsWith(SAMPLE_PREFIX);
}

/** The ledger without the samples: what they say is made up. */
export function withoutSamples(ledger: Ledger): Ledger {
  return { ...ledger, contracts: ledger.contracts.filter(({ id }) => !isSample(id)) };
}

/** The first subject after all samples, for looking them up as a range of keys. */
export const SAMPLE_RANGE = [SAMPLE_PREFIX, 'sample;'] as const;
