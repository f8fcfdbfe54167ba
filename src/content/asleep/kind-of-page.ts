import { LONGEST_ADDRESS } from '../../guidance/landmark-limits.ts';
import type { PageKind } from '../../guidance/page-kinds.ts';
import { candidatesAt } from '../../portals/by-address.ts';
import { get } from '../../portals/dom.ts';
import { portalAt } from '../../portals/index.ts';
import { landmarkTexts } from '../../portals/landmark-texts.ts';
import { addressOfFrame } from '../frame/frame-address.ts';
import { sendFromFrame } from '../frame/send-from-frame.ts';

/**
 * The kind of page, of which the background tells: it knows all labels, which a frame without a message does not
 * load. `null` for none, `undefined` where there was no answer.
 *
 * @param roots the document and its shadow roots
 * @param isWhole whether the page has had its time to appear: until then a heading that is missing may yet come
 */
export async function kindOfPage(
  roots: readonly (Document | ShadowRoot)[],
  { isWhole }: { readonly isWhole: boolean },
): Promise<PageKind | null | undefined> {
  const address = addressOfFrame();
  const portal = portalAt(address);
  const rows = portal === null ? [] : candidatesAt(portal, address).map(({ row }) => row);
  if (rows.length === 0) return null;
  const { headings, controls, language } = landmarkTexts(roots, get(document, 'title'));
  const texts = {
    headings: [...headings()],
    // Of a large page these are many, and only a few kinds of page are known by them.
    controls: rows.some((row) => row.controls !== undefined) ? [...controls()] : [],
    language,
  };
  const answer = await sendFromFrame('recognise-page', {
    address: address.slice(0, LONGEST_ADDRESS),
    texts,
    isWhole,
  });
  return (answer as { readonly kind: PageKind | null } | null)?.kind;
}
