import type { PageContext } from '../messaging/protocol.ts';
import { readAccount } from '../portals/account.ts';
import { readTypedAccessId } from '../portals/id-fields.ts';
import { portalAt } from '../portals/index.ts';
import { recognise } from '../portals/recognise.ts';
import { addressOfFrame } from './frame-address.ts';

/**
 * Where this frame stands, as far as it can tell.
 *
 * @param roots the document and its shadow roots
 */
export function readContext(roots: readonly (Document | ShadowRoot)[]): PageContext {
  const address = addressOfFrame();
  const portal = portalAt(address);
  return {
    portal: portal?.id ?? null,
    page: portal === null ? null : recognise(portal, address, roots, document.title).kind,
    account: readAccount(roots),
    accessId: portal === null ? null : readTypedAccessId(roots),
  };
}
