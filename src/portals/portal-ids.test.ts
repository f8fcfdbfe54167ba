import { expect, it } from 'vitest';
import { portals } from './index.ts';
import { PORTAL_IDS } from './portal-ids.ts';

it('names every portal, as the portals name themselves', () => {
  expect(PORTAL_IDS).toEqual(portals.map(({ id }) => id));
});
