import { portalAt } from '../src/portals/index.ts';
import { recognise } from '../src/portals/recognise.ts';
import { asNode } from './as-node.ts';

/** As much of a page as is looked at: the words of its headings, and those of its buttons and labels. */
export interface Page {
  readonly headings?: readonly string[];
  readonly controls?: readonly string[];
  readonly title?: string;
  /** What the document declares. */
  readonly lang?: string;
}

/** What is made of such a page at an address, which must be on a portal. */
export function recognisedAt(
  address: string,
  { headings = [], controls = [], title = '', lang = '' }: Page = {},
) {
  const portal = portalAt(address);
  if (portal === null) throw new Error(`${address} is on no portal`);
  const elements = (texts: readonly string[]) =>
    texts.map((textContent) => asNode({ textContent, parentElement: null }));
  const root = asNode({
    querySelectorAll: (selector: string) => elements(/\bh1\b/.test(selector) ? headings : controls),
    documentElement: asNode({ lang }),
  });
  return recognise(portal, address, [root as unknown as ParentNode], title);
}
