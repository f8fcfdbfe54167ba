import 'fake-indexeddb/auto';
import { expect, it, vi } from 'vitest';
import { CONTRACT, contractAdded, incident, joined, revoked } from '../../test/builders.ts';
import { importEvents } from '../../test/transfers.ts';
import { LedgerDatabase } from './database.ts';
import { readIncidentTexts } from './incident-texts.ts';

vi.mock('../platform/browser.ts', () => ({
  browser: { storage: { local: { set: () => Promise.resolve() } } },
}));

it('what was entered of incidents is found by contract, without what was taken back', async () => {
  const db = new LedgerDatabase('incident-texts');
  const other = { subject: 'contract-two' };
  const undone = incident({ request: '2611260030009999' });
  const many = Array.from({ length: 1200 }, (_, nth) => incident({ note: `note ${nth}` }));
  await importEvents(
    [
      contractAdded(),
      contractAdded({ ...other, contractId: 'C-2' }),
      undone,
      revoked(undone),
      ...many,
      incident({ ...other, request: '2611260030001234', note: 'VPN' }),
      incident(other),
    ],
    db,
  );
  const texts = await readIncidentTexts(db);
  expect(texts.get(CONTRACT)).not.toContain('9999');
  expect(texts.get(CONTRACT)).toContain('note 1199\n');
  expect(texts.get('contract-two')).toBe('2611260030001234\nVPN\n');
});

it('of two contracts that are joined, each is found by what was entered of both', async () => {
  const db = new LedgerDatabase('incident-texts-joined');
  const two = 'contract-two';
  await importEvents(
    [
      contractAdded(),
      contractAdded({ subject: two }),
      joined(two, true),
      joined(CONTRACT, false, { subject: two }),
      incident({ subject: two, note: 'VPN' }),
    ],
    db,
  );
  expect((await readIncidentTexts(db)).get(CONTRACT)).toBe('VPN\n');
});
