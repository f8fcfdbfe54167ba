import * as v from 'valibot';
import { UNKNOWN_ERROR } from '../../guidance/catalogue/unrecognised.ts';
import { LONGEST_TEXT } from '../../ledger/limits.ts';
import { FINDINGS, leftGlobals, PLACE_OF } from '../../messaging/frame-globals.ts';
import { type SeenInFrame, SeenInFrameSchema, type SeenMessage } from '../../messaging/hint-card.ts';
import { type RequestOnPage, RequestOnPageSchema } from '../../messaging/request-on-page.ts';
import { PlansOnPageSchema, type ShownOnPage, ShownOnPageSchema } from '../../messaging/shown-on-page.ts';
import { call, get } from '../../portals/dom.ts';
import { portalAt } from '../../portals/index.ts';
import { readPlansAround } from '../../portals/reading/plans-around.ts';
import { readPage } from '../../portals/reading/read-page.ts';
import { NO_REQUEST, readRequest } from '../../portals/reading/requests.ts';
import { readSymptoms } from '../../portals/reading/symptoms/read-symptoms.ts';
import { recognise } from '../../portals/recognise.ts';
import { isVisible } from '../cards/visibility.ts';
import type { Finding } from '../findings/findings.ts';
import { readContext } from '../frame/context.ts';
import { addressOfFrame } from '../frame/frame-address.ts';
import { shadowRootOf } from '../frame/shadow-roots.ts';

/** What this frame's page shows now. `null` where it is no page of a portal, or shows what does not fit the schema. */
export function readFrame(): ShownOnPage | null {
  const address = addressOfFrame();
  const portal = portalAt(address);
  if (portal === null) return null;
  const roots = pageRoots();
  const { kind } = recognise(portal, address, roots, get(document, 'title'));
  // A top document knows its kind, or has none.
  if (kind === null && window === window.top) return nothingShown();
  const shown = v.safeParse(ShownOnPageSchema, readPage(kind, roots, address));
  return shown.success ? shown.output : null;
}

/** The support plans around a message of this frame; `null` where it is gone, or what is shown does not fit the schema. */
export function readPlans(place: number): v.InferOutput<typeof PlansOnPageSchema> | null {
  const placeOf = (leftGlobals as { [PLACE_OF]?: (place: number) => Element | undefined })[PLACE_OF];
  const message = placeOf?.(place);
  if (message === undefined) return null;
  const shown = v.safeParse(PlansOnPageSchema, readPlansAround(pageRoots(), message, addressOfFrame()));
  return shown.success ? shown.output : null;
}

/** The messages of this frame and what it shows besides; `null` where it is no page of a portal, or still being parsed. */
export function readSeen(): SeenInFrame | null {
  const roots = pageRoots();
  const context = readContext(roots);
  if (context.portal === null || get(document, 'readyState') === 'loading') return null;
  // A top document knows its kind, or has none.
  const isOther = context.page === null && window === window.top;
  const symptoms = isOther ? [] : readSymptoms(context.page, roots);
  const seen = v.safeParse(SeenInFrameSchema, { ...context, symptoms, messages: seenMessages() });
  return seen.success ? seen.output : null;
}

/** What this frame shows of a request for support; `null` where it is no page of a portal, or shows what does not fit the schema. */
export function readRequestInFrame(): RequestOnPage | null {
  const roots = pageRoots();
  const { portal, page, account } = readContext(roots);
  if (portal === null) return null;
  // A top document knows its kind, or has none.
  const isOther = page === null && window === window.top;
  const request = isOther ? NO_REQUEST : readRequest(page, roots);
  const shown = v.safeParse(RequestOnPageSchema, { page, account, ...request });
  return shown.success ? shown.output : null;
}

/** The messages that a person can see; none where the frame sleeps. */
function seenMessages(): SeenMessage[] {
  const findings = (leftGlobals as { [FINDINGS]?: () => readonly Finding[] })[FINDINGS]?.() ?? [];
  return findings.filter(isVisible).map(({ message, place, text }) => ({
    message,
    place,
    wording: message === UNKNOWN_ERROR && text.length <= LONGEST_TEXT ? text : null,
  }));
}

function nothingShown(): ShownOnPage {
  return { benefits: [], contracts: [], idFields: { accessId: null, contractId: null } };
}

/** The document and every shadow root in it, nested ones and closed ones of custom elements too. */
function pageRoots(): (Document | ShadowRoot)[] {
  const roots: (Document | ShadowRoot)[] = [document];
  for (const root of roots) {
    for (const element of call(root, 'querySelectorAll', '*')) {
      const shadow = shadowRootOf(element);
      if (shadow !== null) roots.push(shadow);
    }
  }
  return roots;
}
