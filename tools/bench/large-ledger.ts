import type { LedgerEvent } from '../../src/ledger/events.ts';

/** How many events a contract of the large ledgers has: its addition, its accounts, and incidents after that. */
const EVENTS_PER_CONTRACT = 100;
const STARTED = Date.UTC(2026, 0, 1);
const HOUR = 3_600_000;
const YEAR = 366 * 24 * HOUR;

/**
 * A ledger of about so many events, the same at every call; no two contracts share an ID.
 *
 * @param terms how many each contract has (D1), a year each
 */
export function largeLedger(events: number, terms = 1): LedgerEvent[] {
  const contracts = Math.max(1, Math.round(events / EVENTS_PER_CONTRACT));
  return Array.from({ length: contracts }, (_, nth) => contractEvents(nth, terms)).flat();
}

function contractEvents(nth: number, terms: number): LedgerEvent[] {
  const perTerm = Math.floor(EVENTS_PER_CONTRACT / terms);
  const yearOf = (step: number) => Math.min(terms - 1, Math.floor(step / perTerm));
  const subject = `0d4e7c1a-6b1f-4f0e-9a51-${String(nth).padStart(12, '0')}`;
  const stamp = (step: number) => ({
    id: `01935d2c-${String(step).padStart(4, '0')}-7000-8000-${String(nth).padStart(12, '0')}`,
    device: '0d4e7c1a-6b1f-4f0e-9a51-3f2a7f1b00ff',
    happenedAt: STARTED + yearOf(step) * YEAR + step * HOUR,
    subject,
  });
  const rest = Array.from({ length: EVENTS_PER_CONTRACT - 2 }, (_, at): LedgerEvent => {
    const step = at + 2;
    if (yearOf(step) > yearOf(step - 1)) {
      const year = 2026 + yearOf(step);
      const changes = { startsOn: `${year}-01-01`, endsOn: `${year}-12-31` };
      return { ...stamp(step), type: 'contract-amended', changes };
    }
    if (step % 25 === 0) {
      return { ...stamp(step), type: 'balance-observed', remaining: 40, source: 'support-for-business' };
    }
    // One in fifty is undone.
    if (step % 50 === 1) return { ...stamp(step), type: 'event-revoked', event: stamp(step - 1).id };
    return { ...stamp(step), type: 'incident-opened', portal: 'azure', request: null, note: null };
  });
  return [
    {
      ...stamp(0),
      type: 'contract-added',
      label: `Contract ${nth}`,
      ruleSet: 'maicpp-2026',
      benefit: 'partner-cloud-support',
      offer: 'solutions-partner',
      competencyGroup: null,
      accessId: `A-${nth}`,
      contractId: `C-${nth}`,
      startsOn: '2026-01-01',
      endsOn: '2026-12-31',
      incidentsGranted: null,
    },
    { ...stamp(1), type: 'account-linked', account: `user${nth % 50}@fabrikam-partner.example` },
    ...rest,
  ];
}
