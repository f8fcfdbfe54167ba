import type { PageContext } from '../messaging/protocol.ts';
import { readAccount } from '../portals/account.ts';
import { readTypedAccessId } from '../portals/id-fields.ts';
import { portalAt } from '../portals/index.ts';
import { recognisePage } from '../portals/recognise.ts';

/**
 * What this frame can tell of where it stands.
 *
 * @param roots the document and its shadow roots
 */
export function readContext(roots: readonly (Document | ShadowRoot)[]): PageContext {
  const address = addressOfFrame();
  const portal = portalAt(address);
  return {
    portal: portal?.id ?? null,
    page: portal === null ? null : recognisePage(portal, address, roots, document.title),
    account: readAccount(document),
    accessId: portal === null ? null : readTypedAccessId(roots),
  };
}

/** The frame's address; a frame that has none of its own (`about:blank`, `srcdoc`) stands at its parent's. */
function addressOfFrame(): string {
  let frame: Window = window;
  try {
    while (frame.location.protocol === 'about:' && frame !== frame.parent) frame = frame.parent;
    return frame.location.href;
  } catch {
    // The parent is of another origin: nothing can be said of where this frame stands.
    return location.href;
  }
}
