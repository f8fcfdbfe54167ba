import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  ACTION_PACK,
  ALEX,
  CLOUD_2026,
  contract,
  ledgerWith,
  MIA,
  ON_PREMISES,
  type StoredContract,
} from '../../../test/builders.ts';
import { portals } from '../../portals/index.ts';
import { fits, ID_PLACES, type IdPlace } from './id-places.ts';
import { offersFor } from './offers.ts';

const placeOf = (portal: string) => ID_PLACES[portal] as IdPlace;

/** What is offered and what is not, by label; a contract's year is 2026, and today is in June. */
function judged(portal: string, contracts: readonly StoredContract[], account: string | null = MIA) {
  const ledger = ledgerWith(...contracts.map((each) => contract(each)));
  const { offers, unusable } = offersFor({ place: placeOf(portal), account, today: '2026-06-15', ledger });
  return {
    offers: offers.map(({ contract: { label }, linked }) => [label, linked]),
    unusable: unusable.map(({ contract: { label }, reason }) => [label, reason]),
  };
}

it('P13 knows a place only on portals that take IDs', () => {
  const ids: readonly string[] = portals.map(({ id }) => id);
  expect(ids).toEqual(expect.arrayContaining(Object.keys(ID_PLACES)));
  expect(ID_PLACES['microsoft-365-admin']).toBeUndefined();
  expect(ID_PLACES['partner-center']).toBeUndefined();
});

const cloud = (fields: StoredContract = {}) => ({ label: 'cloud', ...fields });
const onPremises = (fields: StoredContract = {}) => ({ ...ON_PREMISES, label: 'on-premises', ...fields });
const premier = (fields: StoredContract = {}) => ({
  label: 'premier',
  ruleSet: 'paid-support-plans',
  benefit: 'premier-contract',
  offer: null,
  competencyGroup: null,
  ...fields,
});
const visualStudio = {
  label: 'visual-studio',
  ruleSet: 'visual-studio',
  benefit: 'visual-studio-technical-support',
  offer: 'visual-studio-enterprise',
  competencyGroup: null,
};

describe('what is offered', () => {
  it.each([
    ['R23 a cloud contract in Azure', 'azure', cloud()],
    ['P12 a cloud contract in the Power Platform admin center', 'power-platform-admin', cloud()],
    ['P31 a cloud contract in LCS', 'lcs', cloud()],
    ['P4 a cloud contract of today in Azure', 'azure', { ...CLOUD_2026, label: 'today' }],
    ['R20 an on-premises contract in Support for Business', 'support-for-business', onPremises()],
    ['P14 an on-premises contract in Engage Center', 'engage-center', onPremises()],
    ['R16 an on-premises contract in Azure, where its offer has cloud support', 'azure', onPremises()],
    ['P22 a Premier contract for on-premises products', 'engage-center', premier()],
    ['P22 a Premier contract in LCS', 'lcs', premier()],
    ['P33 a Visual Studio subscription in Azure', 'azure', visualStudio],
    ['P33 a Visual Studio subscription for on-premises products', 'support-for-business', visualStudio],
    ['a contract whose rule set this version does not know', 'azure', cloud({ ruleSet: 'maicpp-2031' })],
    ['D7 one whose end is not known', 'azure', cloud({ endsOn: null })],
    ['R16 an on-premises contract without incidents, in Azure', 'azure', onPremises({ read: 0 })],
  ])('%s', (_what, portal, stored) => {
    expect(judged(portal, [stored])).toEqual({ offers: [[stored.label, null]], unusable: [] });
  });

  it.each([
    ['R2 a cloud contract in Support for Business', 'support-for-business', cloud(), 'not-here'],
    ['R6 an Action Pack in Azure', 'azure', ACTION_PACK, 'not-here'],
    ['R6 a cloud contract of an Action Pack', 'azure', cloud({ offer: 'action-pack' }), 'not-here'],
    ['P33 a Visual Studio subscription in LCS', 'lcs', visualStudio, 'not-here'],
    [
      'R14 a contract that has ended',
      'azure',
      cloud({ startsOn: '2025-01-01', endsOn: '2025-12-31' }),
      'ended',
    ],
    ['R27 a contract without incidents', 'azure', cloud({ read: 0 }), 'used-up'],
    ['R21 an on-premises contract without incidents', 'engage-center', onPremises({ read: 0 }), 'used-up'],
    [
      'a contract of next year',
      'azure',
      cloud({ startsOn: '2027-01-01', endsOn: '2027-12-31' }),
      'not-started',
    ],
  ])('not %s', (_what, portal, stored, reason) => {
    expect(judged(portal, [stored])).toEqual({ offers: [], unusable: [[stored.label, reason]] });
  });

  it('R16 not an on-premises contract in Azure where the cloud contract of its offer is stored', () => {
    const { offers, unusable } = judged('azure', [cloud(), onPremises()]);
    expect(offers).toEqual([['cloud', null]]);
    expect(unusable).toEqual([['on-premises', 'not-here']]);
  });

  it('P32 says nothing of single incidents, which have no IDs', () => {
    const single = { ...cloud(), accessId: null, contractId: null };
    expect(judged('azure', [single])).toEqual({ offers: [], unusable: [] });
  });
});

describe('what is said of an offer', () => {
  it.each([
    ['R27a that it is linked to this account', [cloud({ linkedTo: [MIA] })], MIA, 'itself'],
    ['R13 not that it is linked to another account', [cloud({ linkedTo: [ALEX] })], MIA, null],
    ['R13 nothing where the portal shows no account', [cloud({ linkedTo: [MIA] })], null, null],
    [
      'R16 that the offer’s other contract is linked',
      [cloud(), onPremises({ linkedTo: [MIA] })],
      MIA,
      'shared',
    ],
  ] as const)('%s', (_what, contracts, account, linked) => {
    expect(judged('azure', contracts, account).offers).toContainEqual(['cloud', linked]);
  });
});

it('P10 puts first what is not linked, then what covers the portal itself, what is valid, and favourites', () => {
  const { offers } = judged('azure', [
    cloud({ label: 'linked', linkedTo: [MIA] }),
    onPremises({ label: 'by its offer', offer: 'silver' }),
    cloud({ label: 'without end', endsOn: null }),
    cloud({ label: 'b' }),
    cloud({ label: 'a' }),
  ]);
  expect(offers.map(([label]) => label)).toEqual(['a', 'b', 'without end', 'by its offer', 'linked']);
});

it('never offers a contract that cannot be used there, and leaves none with IDs unmentioned', () => {
  const dates = fc.constantFrom(
    ['2025-01-01', '2025-12-31'],
    ['2026-01-01', '2026-12-31'],
    ['2027-01-01', '2027-12-31'],
    ['2026-01-01', null],
  );
  const kinds = fc.constantFrom<StoredContract>(
    cloud(),
    onPremises(),
    ACTION_PACK,
    { ...CLOUD_2026, label: 'today' },
    premier(),
    visualStudio,
    cloud({ ruleSet: 'unknown' }),
  );
  const stored = fc
    .tuple(kinds, dates, fc.constantFrom(undefined, 0, 3))
    .map(([kind, [startsOn, endsOn], read]) => ({
      ...kind,
      startsOn: startsOn as string,
      endsOn: endsOn as string | null,
      ...(read === undefined ? {} : { read }),
    }));
  fc.assert(
    fc.property(
      fc.array(stored, { maxLength: 5 }),
      fc.constantFrom(...Object.keys(ID_PLACES)),
      (all, portal) => {
        const ledger = ledgerWith(...all.map((each, nth) => contract({ ...each, subject: `c-${nth}` })));
        const place = placeOf(portal);
        const situation = { place, account: MIA, today: '2026-06-15', ledger };
        const { offers, unusable } = offersFor(situation);
        for (const { contract: offered } of offers) {
          expect(fits(offered, place, ledger)).not.toBe(false);
          expect(offered.endsOn === null || offered.endsOn >= situation.today).toBe(true);
          expect(offered.startsOn === null || offered.startsOn <= situation.today).toBe(true);
        }
        expect(offers.length + unusable.length).toBe(all.length);
      },
    ),
  );
});
