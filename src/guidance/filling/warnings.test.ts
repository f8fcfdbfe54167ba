import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  ALEX,
  contract,
  contractAdded,
  contractAmended,
  ledgerWith,
  linked,
  MIA,
  noon,
  ON_PREMISES,
  type StoredContract,
} from '../../../test/builders.ts';
import { ID_PLACES, type IdPlace } from './id-places.ts';
import { type TypedIds, warningsFor } from './warnings.ts';

/** 0012345678 and C-1001. */
const CLOUD: StoredContract = { label: 'cloud', accessId: '0012345678', contractId: 'C-1001' };
/** 0077815200 and C-2001. */
const OTHER: StoredContract = { ...ON_PREMISES, label: 'other', offer: 'silver' };

interface Case {
  readonly stored?: readonly StoredContract[];
  readonly account?: string | null;
  readonly portal?: string;
}

function warned(
  [accessId, contractId]: readonly [string | null, string | null],
  { stored = [CLOUD, OTHER], account = MIA, portal = 'azure' }: Case = {},
) {
  const ledger = ledgerWith(...stored.map((each) => contract(each)));
  const place = ID_PLACES[portal] as IdPlace;
  return warningsFor({ accessId, contractId }, { place, account, today: '2026-06-15', ledger }).map(
    (warning) => {
      const about = warning.kind === 'slip' ? `${warning.id} ${warning.slip}` : warning.kind;
      const other = warning.kind === 'two-contracts' ? ` and ${warning.other.label}` : '';
      return `${about}: ${warning.contract.label}${other}`;
    },
  );
}

const ENDED = { startsOn: '2025-01-01', endsOn: '2025-12-31' };

describe('what is wrong with the IDs', () => {
  it.each([
    ['R23 the two are swapped', ['C-1001', '0012345678'], ['swapped: cloud']],
    ['R23 the Contract ID is in the field for the Access ID', ['C-1001', null], ['swapped: cloud']],
    ['R23 the Access ID is in the field for the Contract ID', [null, '0012345678'], ['swapped: cloud']],
    ['R13 they belong to two contracts', ['0012345678', 'C-2001'], ['two-contracts: cloud and other']],
    ['a zero of the Access ID is lost', ['12345678', 'C-1001'], ['slip: cloud']],
    ['two characters of the Contract ID are transposed', ['0012345678', 'C-1010'], ['slip: cloud']],
    ['a character of the Access ID is missing', ['001234567', null], ['slip: cloud']],
  ] as const)('%s', (_what, typed, expected) => {
    expect(warned(typed).map((text) => text.replace(/^(accessId|contractId) \w+/, 'slip'))).toEqual(expected);
  });

  it('says in which field a slip is, and which it is', () => {
    expect(warned(['12345678', 'C-1010'])).toEqual(['accessId zero: cloud', 'contractId transposed: cloud']);
  });

  it.each([
    ['the right ones', ['0012345678', 'C-1001']],
    ['the right ones with other spaces and dashes', ['0012 345 678', 'c1001']],
    ['those of a contract that is not stored', ['5550001112', 'X-9-777777']],
    ['nothing', [null, null]],
  ] as const)('nothing for %s', (_what, typed) => {
    expect(warned(typed)).toEqual([]);
  });

  it('nothing where two stored IDs differ by one character', () => {
    const twin = { ...OTHER, accessId: '0012345679', contractId: 'C-1002' };
    expect(warned(['0012345679', 'C-1002'], { stored: [CLOUD, twin] })).toEqual([]);
  });

  it('nothing where several contracts share an Access ID', () => {
    const sister = { ...OTHER, accessId: '0012345678' };
    expect(warned(['0012345678', 'C-2001'], { stored: [CLOUD, sister] })).toEqual([]);
  });

  it('nothing where both fields of two contracts hold the same ID', () => {
    const same = { ...CLOUD, accessId: '00999', contractId: '00999' };
    expect(warned(['00999', '00999'], { stored: [same] })).toEqual([]);
  });
});

describe('what is wrong with the contract', () => {
  it.each([
    ['R27a it is linked to this account', { ...CLOUD, linkedTo: [MIA] }, {}, ['linked: cloud']],
    ['R13 it is linked to another account only', { ...CLOUD, linkedTo: [ALEX] }, {}, []],
    ['R13 the portal shows no account', { ...CLOUD, linkedTo: [MIA] }, { account: null }, []],
    ['R27b it has ended', { ...CLOUD, ...ENDED, linkedTo: [MIA] }, {}, ['ended: cloud']],
    ['R27b nothing is left of it', { ...CLOUD, read: 0 }, {}, ['used-up: cloud']],
  ] as const)('%s', (_what, stored, about, expected) => {
    expect(warned(['0012345678', 'C-1001'], { stored: [stored], ...about })).toEqual(expected);
  });

  it('P10 nothing where it was linked in the term before', () => {
    const ledger = ledgerWith(
      contractAdded({ ...CLOUD, ...ENDED }),
      linked(MIA, { happenedAt: noon('2025-03-01') }),
      contractAmended({ startsOn: '2026-01-01', endsOn: '2026-12-31' }),
    );
    const place = ID_PLACES['azure'] as IdPlace;
    const typed = { accessId: '0012345678', contractId: 'C-1001' };
    const inTerm = (today: string) => warningsFor(typed, { place, account: MIA, today, ledger });
    expect(inTerm('2026-06-15')).toEqual([]);
  });

  it('R27a is said as soon as the Access ID tells which contract it is', () => {
    expect(warned(['0012345678', null], { stored: [{ ...CLOUD, linkedTo: [MIA] }] })).toEqual([
      'linked: cloud',
    ]);
  });

  it('R2 the balance of an on-premises contract counts where on-premises requests are made, and not in Azure', () => {
    const spent = { stored: [{ ...OTHER, read: 0 }] } as const;
    expect(warned(['0077815200', 'C-2001'], { ...spent, portal: 'engage-center' })).toEqual([
      'used-up: other',
    ]);
    expect(warned(['0077815200', 'C-2001'], spent)).toEqual([]);
  });

  it('R16 the other contract of the offer is linked to this account', () => {
    const stored = [CLOUD, { ...OTHER, offer: 'gold', linkedTo: [MIA] }];
    expect(warned(['0012345678', 'C-1001'], { stored })).toEqual(['shared: cloud']);
  });
});

const stored = [CLOUD, OTHER];
const anyId = fc.constantFrom(null, '0012345678', 'C-1001', '0077815200', 'C-2001', '12345678', 'X-1');
const anyTyped = fc.record({ accessId: anyId, contractId: anyId });
const swap = ({ accessId, contractId }: TypedIds): TypedIds => ({
  accessId: contractId,
  contractId: accessId,
});
const all = (typed: TypedIds) => warned([typed.accessId, typed.contractId], { stored });
const isSwapped = (typed: TypedIds) => all(typed).some((text) => text.startsWith('swapped'));

it('swapped IDs are not swapped once they are swapped back, and swapped twice is as before', () => {
  fc.assert(
    fc.property(anyTyped, (typed) => {
      if (isSwapped(typed)) expect(isSwapped(swap(typed))).toBe(false);
      expect(all(swap(swap(typed)))).toEqual(all(typed));
    }),
  );
});

it('the IDs of a stored contract that can be used are never warned of', () => {
  fc.assert(
    fc.property(fc.constantFrom(...stored), ({ accessId = null, contractId = null }) => {
      expect(warned([accessId, contractId])).toEqual([]);
    }),
  );
});
