import { describe, expect, it } from 'vitest';
import {
  CLOUD_2026,
  contract,
  ledgerWith,
  noon,
  ON_PREMISES,
  type StoredContract,
  starred,
} from '../../test/builders.ts';
import type { Coverage } from '../entitlements/ways.ts';
import { orderContracts } from './contract-order.ts';

const collator = new Intl.Collator('en', { numeric: true, sensitivity: 'base' });

interface Stored extends StoredContract {
  readonly isFavourite?: boolean;
}

/** The labels in each group, on 1 June 2026. */
function groupsOf(
  stored: readonly Stored[],
  covers: Coverage | null = null,
  lastUsed: Readonly<Record<string, number>> = {},
) {
  const events = stored.flatMap(({ isFavourite = false, ...terms }, nth) => {
    const subject = terms.label ?? `contract-${nth}`;
    return [...contract({ ...terms, subject }), ...(isFavourite ? [starred(true, { subject })] : [])];
  });
  const { here, favourites, others } = orderContracts(ledgerWith(events).contracts, {
    today: '2026-06-01',
    covers,
    lastUsed,
    compareNames: collator.compare,
  });
  const labels = (contracts: typeof here) => contracts.map(({ label }) => label);
  return [labels(here), labels(favourites), labels(others)];
}

describe('the order of contracts', () => {
  it('has ended contracts last, the rest by label with numbers as numbers', () => {
    const stored = [
      { label: 'Pack 10' },
      { label: 'A, ended', endsOn: '2026-05-31' },
      { label: 'pack 9', endsOn: null },
      { label: 'Pack 11, on its last day', endsOn: '2026-06-01' },
    ];
    const inOrder = ['pack 9', 'Pack 10', 'Pack 11, on its last day', 'A, ended'];
    expect(groupsOf(stored)).toEqual([[], [], inOrder]);
  });

  it('lists by customer where there is one, and the contracts of one by label', () => {
    const stored = [
      { label: 'Pack 2', customer: 'Contoso' },
      { label: 'Bicycles' },
      { label: 'Pack 1', customer: 'Contoso' },
      { label: 'Zebra', customer: 'Adventure Works' },
    ];
    expect(groupsOf(stored)).toEqual([[], [], ['Zebra', 'Bicycles', 'Pack 1', 'Pack 2']]);
  });

  it('begins with contracts that can be used on the current portal', () => {
    const stored = [
      { ...ON_PREMISES, label: 'On-premises' },
      { ...CLOUD_2026, label: 'Cloud' },
      { ...CLOUD_2026, label: 'Ended', endsOn: '2026-05-31' },
      { ...CLOUD_2026, label: 'Used up', incidentsGranted: 1, logged: 1 },
      { ...CLOUD_2026, label: 'Later', startsOn: '2026-07-01' },
      { ...CLOUD_2026, label: 'No end known', endsOn: null },
      { ...CLOUD_2026, label: 'Unknown benefit', benefit: 'moon-support' },
    ];
    expect(groupsOf(stored, 'cloud')[0]).toEqual(['Cloud', 'No end known']);
    expect(groupsOf(stored, 'on-premises')[0]).toEqual(['On-premises']);
    expect(groupsOf(stored, null)[0]).toEqual([]);
  });

  it('continues with favourites, which are also first on their portal', () => {
    const stored = [
      { ...CLOUD_2026, label: 'Cloud A' },
      { ...CLOUD_2026, label: 'Cloud B', isFavourite: true },
      { ...ON_PREMISES, label: 'On-premises', isFavourite: true },
      { ...ON_PREMISES, label: 'Another' },
    ];
    expect(groupsOf(stored, 'cloud')).toEqual([['Cloud B', 'Cloud A'], ['On-premises'], ['Another']]);
  });

  it('continues by last use: an ID copied here, or an incident logged', () => {
    const stored = [{ label: 'A' }, { label: 'B', logged: 1 }, { label: 'C' }];
    // Later than any incident that the builders can log: each is a minute after the one before.
    const lastUsed = { C: noon('2099-12-31') };
    expect(groupsOf(stored, null, lastUsed)[2]).toEqual(['C', 'B', 'A']);
  });
});
