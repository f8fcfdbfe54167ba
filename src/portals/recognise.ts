import type { PageKind } from '../guidance/page-kinds.ts';
import { type Recognition, weigh } from './evidence.ts';
import { landmarkTexts, type ReadLandmarkTexts } from './landmark-texts.ts';
import type { Portal } from './portal.ts';

/**
 * The kind of page by its address and what a person reads on it, with what spoke for and against.
 *
 * @param roots the document and its shadow roots
 */
export function recognise(
  portal: Portal,
  address: string,
  roots: readonly ParentNode[],
  title: string,
): Recognition {
  return weigh(portal, address, landmarkTexts(roots, title));
}

/** The same by texts that were read elsewhere. */
export function recogniseBy(portal: Portal, address: string, texts: ReadLandmarkTexts): Recognition {
  const { headings, controls, language } = texts;
  return weigh(portal, address, { headings: () => headings, controls: () => controls, language });
}

/** The kind of page as far as its address and these headings tell, the title among them. */
export function kindFrom(portal: Portal, address: string, headings: readonly string[]): PageKind | null {
  return recogniseBy(portal, address, { headings, controls: [], language: null }).kind;
}
