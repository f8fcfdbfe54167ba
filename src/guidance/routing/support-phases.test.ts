import { describe, expect, it } from 'vitest';
import { contract, ledgerWith } from '../../../test/builders.ts';
import { in2021, in2026, PREMIER, VISUAL_STUDIO } from '../../../test/route-ledgers.ts';
import { routeKeysOf, routeOf } from '../../../test/routes.ts';
import type { SupportPhase } from './product.ts';

const asked = (phase: SupportPhase, isDeveloperTool = false) => ({ version: { phase, isDeveloperTool } });
const NOTE = 'route_note_mainstream';

describe.each(['on-premises-current', 'on-premises-previous'])('P15 %s, today', (product) => {
  it('is covered in Mainstream support, which need not be said then', () => {
    const route = routeOf(product, in2026, asked('mainstream'));
    expect(route.outcome).toBe('covered');
    expect(routeKeysOf(route)).not.toContain(NOTE);
  });

  it.each(['extended', 'ended'] as const)('is not covered afterwards: %s', (phase) => {
    const route = routeOf(product, in2026, asked(phase));
    expect(route).toMatchObject({ outcome: 'not-covered', reason: 'mainstream_ended', portal: null });
    expect(route.rules).toContain('P15');
    expect(routeKeysOf(route)).toContain('route_step_covered_version');
  });

  it.each([asked('unknown'), { version: null }])(
    'is covered with the condition where dates are not known',
    (version) => {
      const route = routeOf(product, in2026, version);
      expect(route.outcome).toBe('covered');
      expect(routeKeysOf(route)).toContain(NOTE);
    },
  );

  it('P22 is covered by a paid contract all the same', () => {
    expect(routeOf(product, ledgerWith(contract(PREMIER)), asked('extended')).outcome).toBe('covered');
  });
});

it('R21 P15 in 2021 the version alone counts; newer revisions are told where they say otherwise', () => {
  const keys = (phase: SupportPhase) => routeKeysOf(routeOf('on-premises-previous', in2021, asked(phase)));
  expect(routeOf('on-premises-previous', in2021, asked('extended')).outcome).toBe('covered');
  expect(keys('extended')).toContain('route_note_mainstream_later');
  expect(keys('mainstream')).not.toContain('route_note_mainstream_later');
});

describe('P33 a Visual Studio subscription', () => {
  const ledger = ledgerWith(contract(VISUAL_STUDIO));
  it.each([
    ['a developer tool', 'extended', true, 'covered'],
    ['a developer tool', 'ended', true, 'not-covered'],
    ['another product', 'extended', false, 'not-covered'],
    ['another product', 'mainstream', false, 'covered'],
  ] as const)('%s, %s', (_, phase, isTool, outcome) => {
    expect(routeOf('on-premises-previous', ledger, asked(phase, isTool)).outcome).toBe(outcome);
  });
});

it('R21 an older version is too old in whatever phase it is', () => {
  expect(routeOf('on-premises-older', in2026, asked('mainstream')).reason).toBe('version_too_old');
});
