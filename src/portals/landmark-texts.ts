import { LONGEST_LANDMARK, LONGEST_LANGUAGE, MOST_LANDMARKS } from '../guidance/landmark-limits.ts';
import { call, get, textOf } from './dom.ts';
import { HEADINGS } from './landmark-elements.ts';

/** What a page says that may be a landmark, read only where it is needed, and the language that it declares. */
export interface LandmarkTexts {
  readonly headings: () => readonly string[];
  readonly controls: () => readonly string[];
  readonly language: string | null;
}

/** The same, read: what a frame tells the background, which knows all labels. */
export interface ReadLandmarkTexts {
  readonly headings: readonly string[];
  readonly controls: readonly string[];
  readonly language: string | null;
}

const CONTROLS = 'button, summary, label, [role="button"], a[href="#"], [aria-expanded]';

/** What stands in an article is about a page, and does not name the one it stands on. */
const ARTICLE = 'article, [role="article"]';

/** @param roots the document and its shadow roots */
export function landmarkTexts(roots: readonly ParentNode[], title: string): LandmarkTexts {
  return {
    headings: () => tidied([title, ...textsOf(roots, HEADINGS)]),
    controls: () => tidied(textsOf(roots, CONTROLS)),
    language: declaredLanguage(roots),
  };
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

function tidied(texts: readonly string[]): string[] {
  const tidy = texts.map((text) => text.replace(/\s+/g, ' ').trim());
  return [...new Set(tidy.filter(({ length }) => length > 0 && length <= LONGEST_LANDMARK))].slice(
    0,
    MOST_LANDMARKS,
  );
}

function declaredLanguage(roots: readonly ParentNode[]): string | null {
  const declared = roots.map((root) => get(root as Partial<Document>, 'documentElement')?.lang);
  const language = declared.find((each) => each !== undefined && each !== '') ?? null;
  return language === null || language.length > LONGEST_LANGUAGE ? null : language;
}
