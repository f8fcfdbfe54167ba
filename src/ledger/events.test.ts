import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import {
  accountDescribed,
  contractAdded,
  contractAmended,
  FIVE_PACK,
  incident,
  linked,
  MIA,
  membershipAdded,
  membershipAmended,
  reading,
  returned,
  revoked,
  unlinked,
} from '../../test/builders.ts';
import { accountSubject, LedgerEventSchema } from './events.ts';

const isEvent = (event: unknown) => v.is(LedgerEventSchema, event);

describe('an entry of the ledger', () => {
  const opened = incident();
  it.each([
    contractAdded(),
    contractAmended({ label: 'New name' }),
    contractAmended({}),
    linked(MIA),
    unlinked(MIA),
    opened,
    returned(opened),
    reading(0),
    reading('unlimited'),
    membershipAdded(),
    membershipAmended({ endsOn: null }),
    accountDescribed(MIA, 'csp-only'),
    revoked(opened),
  ])('can be of the type $type', (event) => {
    expect(v.parse(LedgerEventSchema, event)).toEqual(event);
  });

  it('P32 can be of a contract that has no IDs', () => {
    const bought = contractAdded(FIVE_PACK);
    expect(v.parse(LedgerEventSchema, bought)).toEqual(bought);
    const corrected = contractAmended({ accessId: null, contractId: null });
    expect(v.parse(LedgerEventSchema, corrected)).toEqual(corrected);
  });

  it.each([
    ['a type that no schema knows', { ...opened, type: 'incident-teleported' }],
    ['no type', { ...opened, type: undefined }],
    ['an id that is no UUID', { ...opened, id: '17' }],
    ['no device', { ...opened, device: undefined }],
    ['an empty subject', { ...opened, subject: '' }],
    ['a subject that is too long', { ...opened, subject: 'x'.repeat(401) }],
    ['a moment before 1970', { ...opened, happenedAt: -1 }],
    ['half a millisecond', { ...opened, happenedAt: 1.5 }],
    ['a moment later than a date can be', { ...opened, happenedAt: 8.64e15 + 1 }],
    ['a moment that is not a number', { ...opened, happenedAt: Number.NaN }],
    ['a moment in words', { ...opened, happenedAt: '2026-03-01' }],
    ['a note that is too long', { ...opened, note: 'x'.repeat(2001) }],
    ['a label of spaces', contractAdded({ label: '   ' })],
    ['a label that is too long', contractAdded({ label: 'x'.repeat(201) })],
    ['an empty Access ID', contractAdded({ accessId: '' })],
    ['no Access ID', { ...contractAdded(), accessId: undefined }],
    ['an Access ID longer than 64 characters', contractAdded({ accessId: '9'.repeat(65) })],
    ['a Contract ID with something invisible in it', contractAdded({ contractId: '12\u200B34' })],
    ['an Access ID that is a number', { ...contractAdded(), accessId: 12345678 }],
    ['an end date that does not exist', contractAdded({ endsOn: '2026-02-29' })],
    ['a negative grant', contractAdded({ incidentsGranted: -1 })],
    ['a grant of half an incident', contractAdded({ incidentsGranted: 2.5 })],
    ['a negative reading', reading(-1)],
    ['an amendment to something impossible', contractAmended({ startsOn: '2026-13-01' })],
    ['an account without a name', linked('  ')],
    ['an association that does not exist', { ...accountDescribed(MIA, 'program'), association: 'both' }],
    ['an undo of nothing', { ...revoked(opened), event: undefined }],
  ])('cannot have %s', (_, event) => {
    expect(isEvent(event)).toBe(false);
  });

  it('stores IDs as typed, with leading zeros', () => {
    const event = v.parse(LedgerEventSchema, contractAdded({ accessId: '00-12 Ab', contractId: '007' }));
    expect(event).toMatchObject({ accessId: '00-12 Ab', contractId: '007' });
  });

  it('stores an account in the form in which accounts are compared', () => {
    expect(v.parse(LedgerEventSchema, linked(' Mia@Fabrikam.Example '))).toMatchObject({ account: MIA });
  });
});

describe('the subject of an account', () => {
  it('is the same however its address is written', () => {
    expect(accountSubject(' Mia@Fabrikam.Example ')).toBe(accountSubject(MIA));
    expect(accountSubject(MIA)).not.toBe(accountSubject('alex@fabrikam.example'));
  });
});
