import { describe, expect, it } from 'vitest';
import {
  ALEX,
  CLOUD_2026,
  contract,
  FIVE_PACK,
  ledgerWith,
  MIA,
  ON_PREMISES,
} from '../../../test/builders.ts';
import {
  DESIGNATION,
  ENDED,
  GOLD,
  in2021,
  in2026,
  ON_PREMISES_2026,
  type Stored,
} from '../../../test/route-ledgers.ts';
import { routeKeysOf, routeOf } from '../../../test/routes.ts';
import type { Ledger } from '../../ledger/ledger.ts';
import type { Question, Route } from './route.ts';

describe('whether the IDs are needed this time', () => {
  const cloud = (terms: Parameters<typeof contract>[0], ...more: readonly Stored[]) =>
    ledgerWith(GOLD, contract({ subject: 'cloud', ...terms }), ...more);
  const rows: readonly [string, Ledger, Route['idsNeeded'], Partial<Question>?][] = [
    ['R13 never linked', cloud({}), 'yes'],
    ['R13 linked on this account', cloud({ linkedTo: [MIA] }), 'no'],
    ['R13 linked on another account', cloud({ linkedTo: [ALEX] }), 'yes'],
    ['R13 linked on another account, and used', cloud({ linkedTo: [ALEX], read: 7 }), 'yes'],
    ['R13 linked on both', cloud({ linkedTo: [ALEX, MIA] }), 'no'],
    ['R13 linked somewhere, account not known', cloud({ linkedTo: [MIA] }), 'unknown', { account: null }],
    ['R13 never linked, account not known', cloud({}), 'yes', { account: null }],
    ['R13 used, on an account that was not recorded', cloud({ read: 7 }), 'unknown'],
    ['R13 an incident logged, on an account that was not recorded', cloud({ logged: 1 }), 'unknown'],
    ['R16 linked for on-premises support', cloud({}, contract({ ...ON_PREMISES, linkedTo: [MIA] })), 'no'],
    [
      'R16 linked for on-premises support by another account',
      cloud({}, contract({ ...ON_PREMISES, linkedTo: [ALEX] })),
      'yes',
    ],
    [
      'R14 linked for on-premises support that has ended',
      cloud({}, contract({ ...ON_PREMISES, ...ENDED, linkedTo: [MIA] })),
      'yes',
    ],
    [
      'R14 linked for on-premises support that is used up',
      cloud({}, contract({ ...ON_PREMISES, read: 0, linkedTo: [MIA] })),
      'yes',
    ],
    [
      'R16 linked for on-premises support of another offer',
      cloud({}, contract({ ...ON_PREMISES, offer: 'silver', linkedTo: [MIA] })),
      'yes',
    ],
    [
      'R16 linked for on-premises support, without its competency',
      cloud({}, contract({ ...ON_PREMISES, competencyGroup: null, linkedTo: [MIA] })),
      'no',
    ],
    [
      'R16 linked for on-premises support of another competency',
      cloud({ competencyGroup: 'cloud' }, contract({ ...ON_PREMISES, linkedTo: [MIA] })),
      'yes',
    ],
    [
      'R16 Gold whose cloud contract is not stored, linked for on-premises support',
      ledgerWith(contract({ ...ON_PREMISES, linkedTo: [MIA] })),
      'no',
    ],
    ['R16 Gold whose cloud contract is not stored, not linked', ledgerWith(contract(ON_PREMISES)), 'unknown'],
    ['R13 only a membership is stored', ledgerWith(GOLD), 'unknown'],
    [
      'P10 linked in another portal',
      ledgerWith(DESIGNATION, contract({ ...CLOUD_2026, linkedTo: [MIA] })),
      'no',
    ],
    [
      'P10 the offer linked for on-premises support',
      ledgerWith(DESIGNATION, contract(CLOUD_2026), contract({ ...ON_PREMISES_2026, linkedTo: [MIA] })),
      'no',
    ],
  ];
  for (const [rule, ledger, needed, unusual] of rows) {
    it(`${rule} → ${needed}`, () => {
      const route = routeOf('azure', ledger, unusual);
      expect(route.idsNeeded).toBe(needed);
      const keys = routeKeysOf(route).filter((key) => key.startsWith('route_ids_'));
      expect([[`route_ids_${needed}`], needed === 'no' ? ['route_ids_shared'] : null]).toContainEqual(keys);
      const adds = routeKeysOf(route).filter((key) => key.startsWith('route_step_add_'));
      expect(adds).toEqual(needed === 'no' ? [] : ['route_step_add_azure']);
      expect(routeKeysOf(route).includes('route_step_look_first')).toBe(needed === 'unknown');
    });
  }

  it('R16 P10 names the other benefit’s association as the reason', () => {
    const shared = routeOf('azure', ledgerWith(contract({ ...ON_PREMISES, linkedTo: [MIA] })));
    expect(routeKeysOf(shared)).toContain('route_ids_shared');
    expect(shared.rules).toContain('R16');
    const today = routeOf(
      'azure',
      ledgerWith(contract(CLOUD_2026), contract({ ...ON_PREMISES_2026, linkedTo: [MIA] })),
    );
    expect(today.rules).toEqual(expect.arrayContaining(['R16', 'P10']));
    expect(routeOf('azure', in2021).rules).toEqual(expect.arrayContaining(['R13', 'R14']));
  });

  it.each([
    [
      'R20 in Support for Business:',
      'on-premises-current',
      ledgerWith(GOLD, contract(ON_PREMISES)),
      'route_step_add_support_for_business',
    ],
    ['R23 in the Azure portal:', 'azure', ledgerWith(GOLD, contract()), 'route_step_add_azure'],
    [
      'P14 in Engage Center:',
      'on-premises-current',
      ledgerWith(DESIGNATION, contract(ON_PREMISES_2026)),
      'route_step_add_engage_center',
    ],
    [
      'P12 in Lifecycle Services:',
      'dynamics-finance-operations',
      ledgerWith(DESIGNATION, contract(CLOUD_2026)),
      'route_step_add_manage_plans',
    ],
  ])('%s %s: where to enter them', (_, product, ledger, step) => {
    expect(routeKeysOf(routeOf(product, ledger))).toContain(step);
  });

  it.each(['on-premises-current', 'on-premises-previous', 'on-premises-older'])(
    'P32 %s: what was bought without IDs needs none, on the account that bought it',
    (product) => {
      const route = routeOf(product, ledgerWith(contract({ ...FIVE_PACK, subject: 'pack' })));
      expect(route).toMatchObject({ outcome: 'covered', contract: 'pack', idsNeeded: 'no' });
      expect(route.portal?.id).toBe('support-for-business');
      const keys = routeKeysOf(route);
      expect(keys.filter((key) => key.startsWith('route_ids_'))).toEqual(['route_ids_none']);
      expect(keys.filter((key) => /^route_step_(?:add|look)_/.test(key))).toEqual([]);
      expect(route.rules).toContain('P32');
    },
  );

  it('P32 what was bought comes after what a membership has, and pays for no cloud service', () => {
    const pack = contract({ ...FIVE_PACK, subject: 'pack' });
    const both = ledgerWith(GOLD, contract({ ...ON_PREMISES, subject: 'on-premises' }), pack);
    expect(routeOf('on-premises-current', both).contract).toBe('on-premises');
    expect(routeOf('azure', ledgerWith(pack)).outcome).toBe('not-covered');
  });

  it('R15 P7 any account that has both IDs will do for on-premises support', () => {
    for (const ledger of [in2021, in2026]) {
      expect(routeKeysOf(routeOf('on-premises-current', ledger))).toContain('route_note_any_account');
    }
  });
});
