import { portals } from '../portals/index.ts';

/** The name of a portal; its id, if a newer version stored one that this version does not know. */
export function portalName(id: string): string {
  return portals.find((portal) => portal.id === id)?.name ?? id;
}
