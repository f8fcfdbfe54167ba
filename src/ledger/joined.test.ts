import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  ALEX,
  CONTRACT,
  contractAdded,
  contractAmended,
  incident,
  joined,
  linked,
  MIA,
  reading,
  returned,
  revoked,
} from '../../test/builders.ts';
import { permutationOf } from '../../test/histories.ts';
import { fold } from './ledger.ts';
import type { Contract } from './subject.ts';

const OTHER = { subject: 'contract-two' };
const JOINS = [joined('contract-two', true), joined(CONTRACT, false, OTHER)];

function onlyContract(events: Parameters<typeof fold>[0]): Contract {
  const [contract, ...others] = fold(events).contracts;
  if (contract === undefined || others.length > 0) throw new Error('There is not one contract');
  return contract;
}

describe('two contracts that are one', () => {
  it('are one row, with the name of the one that is kept and the histories of both', () => {
    const mine = [contractAdded({ label: 'Mine' }), incident(), linked(MIA)];
    const theirs = [
      contractAdded({ ...OTHER, label: 'Theirs', customer: 'Fabrikam' }),
      incident(OTHER),
      incident(OTHER),
      linked(ALEX, OTHER),
    ];
    const contract = onlyContract([...mine, ...theirs, ...JOINS]);
    expect(contract).toMatchObject({
      id: CONTRACT,
      label: 'Mine',
      customer: 'Fabrikam',
      accounts: [ALEX, MIA],
    });
    // Of ten, three were used.
    expect(contract.balance.remaining).toBe(7);
    expect(contract.terms).toHaveLength(1);
  });

  it('have the terms of both, in their order', () => {
    const year = (from: number) => ({ startsOn: `${from}-01-01`, endsOn: `${from}-12-31` });
    const contract = onlyContract([
      contractAdded(year(2026)),
      contractAdded({ ...OTHER, ...year(2024) }),
      contractAmended(year(2025), OTHER),
      contractAmended({ ...year(2026), label: 'Later' }, OTHER),
      ...JOINS,
    ]);
    expect(contract.terms.map(({ startsOn }) => startsOn)).toEqual([
      '2024-01-01',
      '2025-01-01',
      '2026-01-01',
    ]);
    expect(contract).toMatchObject({ ...year(2026), label: 'Signature 10-pack' });
  });

  it('are returned, undone and read across both, because the user sees one', () => {
    const [one, two] = [incident(OTHER), incident(OTHER)];
    const before = [contractAdded(), contractAdded(OTHER), one, two, ...JOINS];
    expect(onlyContract([...before, returned(one)]).balance.remaining).toBe(9);
    expect(onlyContract([...before, revoked(one), revoked(two)]).balance.remaining).toBe(10);
    expect(onlyContract([...before, reading(4)]).balance).toMatchObject({
      certainty: 'observed',
      remaining: 4,
    });
  });

  it('are two again where the join is undone or only half of it is known, and none where the kept one is removed', () => {
    const [added, other] = [contractAdded(), contractAdded(OTHER)];
    const [mine, theirs] = JOINS;
    if (mine === undefined || theirs === undefined) throw new Error('There are two');
    expect(fold([added, other, ...JOINS, revoked(mine)]).contracts).toHaveLength(2);
    expect(fold([added, other, mine]).contracts).toHaveLength(2);
    expect(fold([added, other, theirs]).contracts).toHaveLength(2);
    expect(fold([added, other, ...JOINS, revoked(added)]).contracts).toHaveLength(0);
  });

  it('are the same one on every device, whoever joined them, in any order of the events', () => {
    const opposite = [joined('contract-two', false), joined(CONTRACT, true, OTHER)];
    const third = { subject: 'contract-three' };
    const all = [
      contractAdded(),
      contractAdded(OTHER),
      contractAdded(third),
      incident(),
      incident(OTHER),
      incident(third),
      ...JOINS,
      ...opposite,
      joined('contract-three', true, OTHER),
      joined('contract-two', false, third),
    ];
    const expected = onlyContract(all);
    expect(expected).toMatchObject({ id: CONTRACT, balance: { remaining: 7 } });
    fc.assert(
      fc.property(permutationOf(all), (events) => {
        expect(onlyContract(events)).toEqual(expected);
      }),
    );
  });
});
