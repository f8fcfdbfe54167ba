import { speaksOfError } from '../../guidance/error-words.ts';
import { call, get } from '../../portals/dom.ts';
import { textUpTo } from '../frame/text-nodes.ts';
import { isParent } from '../watch/parts.ts';

/**
 * Class names of errors; not of errors caught while drawing, nor of their absence, nor of the boxes in which Azure
 * shows notes as well. Bootstrap's `danger` is no mark: portals give it to whatever they announce.
 */
const CLASS = /error|critical|failure|MessageBar--blocked/i;
const OTHER_CLASS = /boundary|no-?error|infobox/i;
/** Pictures and labels that say what a message is. */
const ICONS = '[data-icon-name*="Error"], [data-icon-name*="Blocked"]';
const LABELLED = '[aria-label], [title], svg > title';
/** How many elements around a message may be its frame, and how much longer their text may be: buttons. */
const FRAME = { levels: 3, letters: 80, longest: 3000 };
/** Of the labels in a message, so many are read. */
const MOST_LABELS = 50;

/**
 * Whether a page marks a part of itself as an error by other means than its words: a class, an icon, a label, or a
 * field that is invalid because of it.
 */
export function isMarkedAsError(element: Element): boolean {
  return framesOf(element).some(isMarked) || describesInvalidField(element);
}

/** The element and what is drawn around it alone. */
function framesOf(element: Element): Element[] {
  const own = textUpTo(element, FRAME.longest).trim().length;
  const frames = [element];
  for (let level = 0, next = get(element, 'parentElement'); level < FRAME.levels && next; level += 1) {
    if (textUpTo(next, FRAME.longest).trim().length > own + FRAME.letters) break;
    frames.push(next);
    next = get(next, 'parentElement');
  }
  return frames;
}

function isMarked(element: Element): boolean {
  const names = call(element, 'getAttribute', 'class') ?? '';
  if (CLASS.test(names) && !OTHER_CLASS.test(names)) return true;
  if (call(element, 'querySelector', ICONS) !== null) return true;
  const labelled = [...call(element, 'querySelectorAll', LABELLED)].slice(0, MOST_LABELS);
  return [element, ...labelled].some((each) => speaksOfError(labelOf(each).slice(0, FRAME.longest)));
}

function labelOf(element: Element): string {
  if (call(element, 'matches', 'title')) return textUpTo(element, FRAME.longest);
  return `${call(element, 'getAttribute', 'aria-label') ?? ''} ${call(element, 'getAttribute', 'title') ?? ''}`;
}

function describesInvalidField(element: Element): boolean {
  const id = call(element, 'getAttribute', 'id') ?? '';
  const root = call(element, 'getRootNode');
  if (id === '' || !isParent(root)) return false;
  const of = (attribute: string) => `[aria-invalid="true"][${attribute}~="${CSS.escape(id)}"]`;
  return call(root, 'querySelector', `${of('aria-errormessage')}, ${of('aria-describedby')}`) !== null;
}
