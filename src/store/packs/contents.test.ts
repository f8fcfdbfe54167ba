import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  accountDescribed,
  CONTRACT,
  contractAdded,
  contractAmended,
  eventId,
  incident,
  joined,
  linked,
  MIA,
  membershipAdded,
  reading,
  returned,
  revoked,
} from '../../../test/builders.ts';
import { history } from '../../../test/histories.ts';
import type { StoredEvent } from '../database.ts';
import { packContents } from './contents.ts';

const EVERYTHING = { contracts: null, withHistory: true, withNotes: true };

const added = contractAdded();
const opened = incident({ note: 'the admin is on holiday', request: '2611030050001234' });
const back = returned(opened);
const undone = revoked(back);
const undoneAgain = revoked(undone);
const renamed = contractAmended({ label: 'Renamed' });
const notRenamed = revoked(renamed);
const link = linked(MIA);
const others: StoredEvent[] = [membershipAdded(), accountDescribed(MIA, 'program')];
const elsewhere = contractAdded({ subject: 'contract-two', contractId: 'C-2' });
const toCome: StoredEvent = { id: eventId(80_001), subject: CONTRACT, type: 'unheard-of', memo: 'secret' };
const all = [
  added,
  opened,
  back,
  undone,
  undoneAgain,
  renamed,
  notRenamed,
  reading(3),
  link,
  elsewhere,
  toCome,
  ...others,
];

describe('what is packed', () => {
  it('is every entry as it is stored, also those that only a newer version reads', () => {
    expect(packContents(all, EVERYTHING)).toEqual(all);
  });

  it('of some contracts is what is about them, and no membership or account', () => {
    expect(packContents(all, { ...EVERYTHING, contracts: ['contract-two'] })).toEqual([elsewhere]);
  });

  it('without history has no request, no return, no reading, and no undo of any', () => {
    const packed = packContents(all, { ...EVERYTHING, withHistory: false });
    expect(packed).toEqual([added, renamed, notRenamed, link, elsewhere, ...others]);
  });

  it('without notes has all else of the requests', () => {
    const packed = packContents(all, { ...EVERYTHING, withNotes: false });
    expect(packed.find(({ id }) => id === opened.id)).toEqual({ ...opened, note: null });
    expect(packed).toContain(back);
  });

  it('of one of two that are joined has both, and of one that is joined no longer only itself', () => {
    const two = 'contract-two';
    const join = [joined(two, true), joined(CONTRACT, false, { subject: two })];
    const packed = packContents([...all, ...join], { ...EVERYTHING, contracts: [CONTRACT] });
    expect(packed).toContain(elsewhere);
    const ended = join.map((event) => revoked(event));
    const apart = packContents([...all, ...join, ...ended], { ...EVERYTHING, contracts: [CONTRACT] });
    expect(apart).not.toContain(elsewhere);
  });

  it('without notes says no word of any note, whatever happened', () => {
    fc.assert(
      fc.property(history, fc.boolean(), fc.boolean(), (events, some, withHistory) => {
        const noted = events.map((event) =>
          event.type === 'incident-opened' ? { ...event, note: 'for our eyes only' } : event,
        );
        const contracts = some ? ['contract-a'] : null;
        const packed = packContents([...noted, { ...toCome, memo: 'for our eyes only' }], {
          contracts,
          withHistory,
          withNotes: false,
        });
        expect(JSON.stringify(packed)).not.toContain('for our eyes only');
      }),
    );
  });
});
