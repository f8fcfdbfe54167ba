import { expect, it } from 'vitest';
import type { ShownOnPage } from '../../messaging/shown-on-page.ts';
import { recordsOfTab } from './records-of-tab.ts';

const NO_FIELDS = { accessId: null, contractId: null };
const EMPTY = { benefits: [], contracts: [], idFields: NO_FIELDS };
const benefit = { name: 'Partner Cloud Support', incidentsRemaining: 5, endsOn: '2027-01-31' };
const contract = { name: 'Pack', contractId: 'C-1', startsOn: '2026-01-01', endsOn: '2026-12-31' };

it.each([
  ['R12 a benefit with its IDs is a contract', { accessId: '1', contractId: 'C-1', activated: true }, true],
  ['R10 a benefit without IDs is none yet', { accessId: null, contractId: null, activated: false }, false],
])('%s', (_, ids, isActive) => {
  const frames: ShownOnPage[] = [{ ...EMPTY, benefits: [{ ...benefit, ...ids }] }];
  const { accessId, contractId } = ids;
  const { name, endsOn, incidentsRemaining: remaining } = benefit;
  expect(recordsOfTab(frames)).toEqual([
    { name, accessId, contractId, startsOn: null, endsOn, remaining, isActive },
  ]);
});

it('P24 a plan that cannot be used for the product still shows its balance', () => {
  const unavailable = { ...contract, incidentsRemaining: 4, available: false } as const;
  expect(recordsOfTab([EMPTY, { ...EMPTY, contracts: [unavailable] }])).toEqual([
    { ...contract, accessId: null, remaining: 4, isActive: true },
  ]);
});
