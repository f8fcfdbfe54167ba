import { portals } from '../portals/index.ts';

/** What a portal is called; an entry of another version may name one that this version does not know. */
export function portalName(id: string): string {
  return portals.find((portal) => portal.id === id)?.name ?? id;
}
