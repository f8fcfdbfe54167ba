import { describe, expect, it } from 'vitest';
import {
  ALEX,
  accountDescribed,
  CONTRACT,
  contractAdded,
  contractAmended,
  contractOf,
  corrected,
  incident,
  ledgerWith,
  linked,
  MEMBERSHIP,
  MIA,
  membershipAdded,
  membershipAmended,
  noon,
  returned,
  revoked,
  starred,
  unlinked,
} from '../../test/builders.ts';
import { emptyLedger } from './ledger.ts';

describe('a contract', () => {
  it('has the terms it was added with', () => {
    const added = contractAdded({ label: 'Support 2026', accessId: '000-12', endsOn: null });
    expect(contractOf(added)).toMatchObject({
      kind: 'contract',
      id: CONTRACT,
      addedBy: added.id,
      label: 'Support 2026',
      accessId: '000-12',
      startsOn: '2026-01-01',
      endsOn: null,
      accounts: [],
      isFavourite: false,
      lastIncident: [],
      lastUsedAt: null,
    });
  });

  it('is a favourite if the last event about that says so', () => {
    expect(contractOf(contractAdded(), starred(true)).isFavourite).toBe(true);
    expect(contractOf(contractAdded(), starred(true), starred(false)).isFavourite).toBe(false);
    const star = starred(true);
    expect(contractOf(contractAdded(), star, revoked(star)).isFavourite).toBe(false);
  });

  it('names the latest incident that was not returned, and when one was last logged', () => {
    const first = incident({ happenedAt: noon('2026-05-01') });
    const second = incident({ happenedAt: noon('2026-05-02') });
    expect(contractOf(contractAdded(), second, first)).toMatchObject({
      lastIncident: [second.id],
      lastUsedAt: noon('2026-05-02'),
    });
    expect(contractOf(contractAdded(), second, first, returned(second))).toMatchObject({
      lastIncident: [first.id],
      lastUsedAt: noon('2026-05-02'),
    });
  });

  it('names every entry of an incident that two devices corrected, so that one undo takes it back', () => {
    const first = incident({ happenedAt: noon('2026-05-01') });
    const one = corrected(first, { happenedAt: noon('2026-05-02') });
    const other = corrected(first, { happenedAt: noon('2026-05-03') });
    const events = [contractAdded(), first, revoked(first), one, revoked(first), other];
    const { lastIncident, balance } = contractOf(...events);
    expect([...lastIncident].sort()).toEqual([one.id, other.id].sort());
    expect(balance.loggedSince).toBe(1);
    const undone = lastIncident.map((event) => revoked({ ...first, id: event }));
    expect(contractOf(...events, ...undone)).toMatchObject({ lastIncident: [], balance: { loggedSince: 0 } });
  });

  it('is amended field by field: others keep their values', () => {
    const amended = contractOf(
      contractAdded({ label: 'Old', startsOn: '2026-01-01', endsOn: '2026-12-31' }),
      contractAmended({ label: 'New', endsOn: '2027-01-31' }),
      contractAmended({ endsOn: '2027-02-28' }),
    );
    expect(amended).toMatchObject({ label: 'New', startsOn: '2026-01-01', endsOn: '2027-02-28' });
  });

  it('keeps a field that an amendment names without a value', () => {
    const amended = contractOf(contractAdded({ label: 'Old' }), contractAmended({ label: undefined }));
    expect(amended.label).toBe('Old');
  });

  it('takes the later recorded of two amendments to one field', () => {
    const first = contractAmended({ label: 'First' }, { happenedAt: noon('2026-09-01') });
    const second = contractAmended({ label: 'Second' }, { happenedAt: noon('2026-03-01') });
    expect(contractOf(contractAdded(), second, first).label).toBe('Second');
  });

  it('can lose an end date, and a grant the user had entered', () => {
    const amended = contractOf(
      contractAdded({ endsOn: '2026-12-31', incidentsGranted: 3 }),
      contractAmended({ endsOn: null, incidentsGranted: null }),
    );
    expect(amended.endsOn).toBeNull();
    expect(amended.balance.granted).toEqual({ incidents: 10, source: 'rule-set' });
  });

  it('is gone if its adding is undone, whatever else was recorded of it', () => {
    const added = contractAdded();
    expect(ledgerWith(added, linked(MIA), contractAmended({ label: 'x' }), revoked(added))).toEqual(
      emptyLedger,
    );
  });

  it('is not there before it was added', () => {
    expect(ledgerWith(linked(MIA), contractAmended({ label: 'x' }))).toEqual(emptyLedger);
  });
});

describe('the accounts a contract is linked to', () => {
  it('R13 are those on which the IDs were entered', () => {
    expect(contractOf(contractAdded(), linked(MIA), linked(ALEX)).accounts).toEqual([ALEX, MIA]);
  });

  it('R13 are each listed once, however their address is written', () => {
    const written = [MIA, ` ${MIA.toUpperCase()} `, MIA].map((account) => linked(account));
    expect(contractOf(contractAdded(), written).accounts).toEqual([MIA]);
  });

  it('R13 lose an account that was unlinked, until it is linked again', () => {
    const events = [contractAdded(), linked(MIA), unlinked(MIA.toUpperCase())];
    expect(contractOf(events).accounts).toEqual([]);
    expect(contractOf(events, linked(MIA)).accounts).toEqual([MIA]);
  });

  it('R13 are as before when a linking or an unlinking is undone', () => {
    const link = linked(MIA);
    const unlink = unlinked(MIA);
    expect(contractOf(contractAdded(), link, revoked(link)).accounts).toEqual([]);
    expect(contractOf(contractAdded(), link, unlink, revoked(unlink)).accounts).toEqual([MIA]);
  });

  it('R13 of one contract are not those of another', () => {
    const other = contractAdded({ subject: 'contract-two' });
    const [one, two] = ledgerWith(contractAdded(), other, linked(MIA, { subject: 'contract-two' })).contracts;
    expect([one?.accounts, two?.accounts]).toEqual([[], [MIA]]);
  });
});

describe('a membership', () => {
  it('has the terms it was added with, as amended', () => {
    const added = membershipAdded({ offer: 'silver' });
    const { memberships } = ledgerWith(added, membershipAmended({ endsOn: '2027-06-30' }));
    expect(memberships).toEqual([
      {
        kind: 'membership',
        id: MEMBERSHIP,
        addedBy: added.id,
        label: 'Fabrikam Gold',
        ruleSet: 'mpn-2021',
        offer: 'silver',
        competencyGroup: 'hybrid',
        startsOn: '2026-01-01',
        endsOn: '2027-06-30',
      },
    ]);
  });

  it('is gone when its adding is undone', () => {
    const added = membershipAdded();
    expect(ledgerWith(added, revoked(added)).memberships).toEqual([]);
  });
});

describe('an account', () => {
  it('R8 has the association described last', () => {
    const first = accountDescribed(MIA, 'program');
    const last = accountDescribed(MIA.toUpperCase(), 'csp-only');
    expect(ledgerWith(last, first).accounts).toEqual([
      { kind: 'account', id: first.subject, account: MIA, association: 'csp-only', addedBy: last.id },
    ]);
  });

  it('R8 has the one described before, if the last description is undone', () => {
    const last = accountDescribed(MIA, 'csp-only');
    const { accounts } = ledgerWith(accountDescribed(MIA, 'program'), last, revoked(last));
    expect(accounts.map(({ association }) => association)).toEqual(['program']);
  });
});

describe('the ledger', () => {
  it('lists contracts, memberships and accounts each by their ids', () => {
    const ledger = ledgerWith(
      contractAdded({ subject: 'b' }),
      membershipAdded({ subject: 'd' }),
      accountDescribed(MIA, 'program'),
      contractAdded({ subject: 'a' }),
      membershipAdded({ subject: 'c' }),
      accountDescribed(ALEX, 'csp-only'),
    );
    expect(ledger.contracts.map(({ id }) => id)).toEqual(['a', 'b']);
    expect(ledger.memberships.map(({ id }) => id)).toEqual(['c', 'd']);
    expect(ledger.accounts.map(({ account }) => account)).toEqual([ALEX, MIA]);
  });

  it('of no events is empty', () => {
    expect(ledgerWith()).toEqual(emptyLedger);
  });
});
