import type { ContractTerms, LedgerEvent } from '../../ledger/events.ts';
import { type Contract, foldSubject } from '../../ledger/subject.ts';

const DEVICE = '11111111-1111-4111-8111-111111111111';

export const sampleTerms: ContractTerms = {
  label: 'Contoso Gold',
  customer: null,
  ruleSet: 'mpn-2021',
  benefit: 'microsoft-product-support',
  offer: 'gold',
  competencyGroup: null,
  accessId: '000123',
  contractId: '0009-8765',
  startsOn: '2026-01-01',
  endsOn: '2026-12-31',
  incidentsGranted: null,
};

let count = 0;

/** A contract as tests want it, folded from events as every contract is. */
export function sampleContract(
  terms: Partial<ContractTerms> = {},
  accounts: readonly string[] = [],
): Contract {
  count += 1;
  const subject = `sample-${count}`;
  const stamp = (nth: number) => ({
    id: `01900000-0000-7000-8000-${String(count * 100 + nth).padStart(12, '0')}`,
    device: DEVICE,
    happenedAt: nth,
    subject,
  });
  const events: LedgerEvent[] = [
    { ...stamp(0), type: 'contract-added', ...sampleTerms, ...terms },
    ...accounts.map((account, at) => ({ ...stamp(at + 1), type: 'account-linked' as const, account })),
  ];
  const folded = foldSubject(events);
  if (folded?.kind !== 'contract') throw new Error('a sample that is no contract');
  return folded;
}
