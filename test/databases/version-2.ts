import type { PastDatabase } from './raw.ts';

const DEVICE = '6b1f4f0e-9a51-4f2a-8f1b-000000000001';
const CONTRACT = '0d4e7c1a-6b1f-4f0e-9a51-3f2a7f1b0101';
const MEMBERSHIP = '0d4e7c1a-6b1f-4f0e-9a51-3f2a7f1b0102';
const MIA = 'mia@fabrikam.example';
/** 2 March 2026, 09:00 UTC. */
const BEGAN = 1772442000000;
const HOUR = 3_600_000;

const stamp = (nth: number, subject: string) => ({
  id: `019cadc5-8280-7000-8000-00000000010${nth}`,
  device: DEVICE,
  happenedAt: BEGAN + nth * HOUR,
  subject,
});

const added = {
  ...stamp(0, CONTRACT),
  type: 'contract-added',
  label: 'Signature 10-pack',
  ruleSet: 'mpn-2021',
  benefit: 'signature-cloud-support',
  offer: 'gold',
  competencyGroup: 'hybrid',
  accessId: '0012345678',
  contractId: 'C-1001',
  startsOn: '2026-01-01',
  endsOn: '2026-12-31',
  incidentsGranted: null,
};
const linked = { ...stamp(1, CONTRACT), type: 'account-linked', account: MIA };
const opened = {
  ...stamp(2, CONTRACT),
  type: 'incident-opened',
  portal: 'azure',
  request: '2603020010001234',
  note: null,
};
const undone = { ...stamp(3, CONTRACT), type: 'incident-opened', portal: null, request: null, note: 'twice' };
const undo = { ...stamp(4, CONTRACT), type: 'event-revoked', event: undone.id };
const unreadable = { ...stamp(5, CONTRACT), type: 'incident-teleported', destination: { planet: 'Mars' } };
const membership = {
  ...stamp(6, MEMBERSHIP),
  type: 'membership-added',
  label: 'Fabrikam Gold',
  ruleSet: 'mpn-2021',
  offer: 'gold',
  competencyGroup: 'hybrid',
  startsOn: '2026-01-01',
  endsOn: '2026-12-31',
};
const described = {
  ...stamp(7, `account:${MIA}`),
  type: 'account-described',
  account: MIA,
  association: 'program',
};

/** Version 1: events, folded subjects and settings, each row as that version wrote it. */
export const VERSION_2: PastDatabase = {
  version: 2,
  stores: [
    {
      name: 'events',
      keyPath: 'id',
      indexes: ['subject'],
      rows: [added, linked, opened, undone, undo, unreadable, membership, described],
    },
    {
      name: 'subjects',
      keyPath: 'id',
      indexes: [],
      rows: [
        {
          id: CONTRACT,
          folded: {
            kind: 'contract',
            id: CONTRACT,
            addedBy: added.id,
            label: 'Signature 10-pack',
            ruleSet: 'mpn-2021',
            benefit: 'signature-cloud-support',
            offer: 'gold',
            competencyGroup: 'hybrid',
            accessId: '0012345678',
            contractId: 'C-1001',
            startsOn: '2026-01-01',
            endsOn: '2026-12-31',
            incidentsGranted: null,
            accounts: [MIA],
            incidents: [
              {
                id: opened.id,
                openedAt: opened.happenedAt,
                portal: 'azure',
                request: '2603020010001234',
                note: null,
                returned: null,
              },
            ],
            balance: {
              certainty: 'simulated',
              remaining: 9,
              overdrawnBy: 0,
              granted: { incidents: 10, source: 'rule-set' },
              reading: null,
              loggedSince: 1,
              because: [opened.id],
            },
          },
          unreadable: 1,
        },
        {
          id: MEMBERSHIP,
          folded: {
            kind: 'membership',
            id: MEMBERSHIP,
            addedBy: membership.id,
            label: 'Fabrikam Gold',
            ruleSet: 'mpn-2021',
            offer: 'gold',
            competencyGroup: 'hybrid',
            startsOn: '2026-01-01',
            endsOn: '2026-12-31',
          },
          unreadable: 0,
        },
        {
          id: described.subject,
          folded: {
            kind: 'account',
            id: described.subject,
            account: MIA,
            association: 'program',
            addedBy: described.id,
          },
          unreadable: 0,
        },
      ],
    },
    {
      name: 'settings',
      keyPath: 'key',
      indexes: [],
      rows: [
        { key: 'device', value: DEVICE },
        { key: 'fold-version', value: 5 },
      ],
    },
    {
      name: 'cursors',
      keyPath: 'device',
      indexes: [],
      rows: [
        {
          device: '6b1f4f0e-9a51-4f2a-8f1b-000000000002',
          file: 0,
          offset: 118,
          blocks: 1,
          last: 'a7cb2700efac46874ef98912e98ce3c79ee597f490d06051cce8676d118627ea',
          name: 'Ana',
          heardAt: BEGAN,
          entries: 0,
        },
      ],
    },
    { name: 'shared', keyPath: 'id', indexes: [], rows: [{ id: added.id, from: '' }] },
  ],
};
