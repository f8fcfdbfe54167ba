import type { PageContext } from '../../messaging/protocol.ts';
import { readAccount } from '../../portals/account.ts';
import { get } from '../../portals/dom.ts';
import type { Recognition } from '../../portals/evidence.ts';
import { readTypedAccessId } from '../../portals/id-fields.ts';
import { portalAt } from '../../portals/index.ts';
import { recognise } from '../../portals/recognise.ts';
import { addressOfFrame } from './frame-address.ts';

const NO_PORTAL: Recognition = { kind: null, evidence: [] };

/**
 * Which page of its portal this frame is.
 *
 * @param roots the document and its shadow roots
 */
export function recognisePage(roots: readonly (Document | ShadowRoot)[]): Recognition {
  const address = addressOfFrame();
  const portal = portalAt(address);
  return portal === null ? NO_PORTAL : recognise(portal, address, roots, get(document, 'title'));
}

/**
 * Where this frame stands, as far as it can tell.
 *
 * @param roots the document and its shadow roots
 */
export function readContext(
  roots: readonly (Document | ShadowRoot)[],
  { kind }: Recognition = recognisePage(roots),
): PageContext {
  const portal = portalAt(addressOfFrame());
  return {
    portal: portal?.id ?? null,
    page: kind,
    account: readAccount(roots),
    accessId: portal === null ? null : readTypedAccessId(roots),
  };
}
