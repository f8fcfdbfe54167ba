import type { LabelKey, Translator } from '../i18n/translator.ts';
import { portals } from '../portals/index.ts';

/**
 * The name of a portal, in the user's language where it has one there; its id, if a newer version stored one that
 * this version does not know.
 */
export function portalName(t: Translator<LabelKey>, id: string): string {
  const local = t.find(`portal_name_${id.replaceAll('-', '_')}`);
  return local ?? portals.find((portal) => portal.id === id)?.name ?? id;
}
