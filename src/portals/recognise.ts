import type { PageKind } from '../guidance/page-kinds.ts';
import { call, get, textOf } from './dom.ts';
import { type Recognition, weigh } from './evidence.ts';
import { HEADINGS } from './landmark-elements.ts';
import { onceCalled } from './once-called.ts';
import type { Portal } from './portal.ts';

const CONTROLS = 'button, summary, label, [role="button"], a[href="#"], [aria-expanded]';
/** What stands in an article is about a page, and does not name the one it stands on. */
const ARTICLE = 'article, [role="article"]';

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
  return weigh(portal, address, {
    headings: onceCalled(() => [title, ...textsOf(roots, HEADINGS)]),
    controls: onceCalled(() => textsOf(roots, CONTROLS)),
    language: declaredLanguage(roots),
  });
}

/** The kind of page as far as its address and these headings tell, the title among them. */
export function kindFrom(portal: Portal, address: string, headings: readonly string[]): PageKind | null {
  return weigh(portal, address, { headings: () => headings, controls: () => [], language: null }).kind;
}

function textsOf(roots: readonly ParentNode[], selector: string): string[] {
  return roots
    .flatMap((root) => [...call(root, 'querySelectorAll', selector)])
    .filter((element) => !isInArticle(get(element, 'parentElement')))
    .map(textOf);
}

function isInArticle(around: Element | null): boolean {
  return around !== null && call(around, 'closest', ARTICLE) !== null;
}

function declaredLanguage(roots: readonly ParentNode[]): string | null {
  const declared = roots.map((root) => get(root as Partial<Document>, 'documentElement')?.lang);
  return declared.find((language) => language !== undefined && language !== '') ?? null;
}
