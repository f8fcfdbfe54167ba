import { UNKNOWN_ERROR } from '../../guidance/catalogue/unrecognised.ts';
import { speaksOfError } from '../../guidance/error-words.ts';
import { normaliseText } from '../../guidance/matching/normalise.ts';
import { call, get } from '../../portals/dom.ts';
import { textNodesIn, textUpTo } from '../frame/text-nodes.ts';
import { isRead } from '../watch/blocks.ts';
import { isParent } from '../watch/parts.ts';
import { ALERT_LENGTH, ALERTS } from './alert-elements.ts';
import { isMarkedAsError } from './error-marks.ts';
import type { Finding } from './findings.ts';

const TITLES = 'h1, h2, h3, h4, [role="heading"]';
/** Parts of an alert that are not its message: controls and graphics. */
const NOT_ITS_MESSAGE = 'button, [role="button"], a, svg, script, style, input, select, textarea';
/** So many alerts are looked after; a page with more has them for something else. */
const MOST = 60;

/** Errors of unknown wording, kept up to date as the page changes. */
export class Alerts {
  readonly #elements = new Set<Element>();
  #findings: ReadonlyMap<Element, Finding> = new Map();

  /** Notes the alerts in a part of the page that is new or has changed. */
  note(part: Node): void {
    if (isParent(part)) {
      for (const alert of [...call(part, 'querySelectorAll', ALERTS)].slice(0, MOST)) this.#add(alert);
    }
    const element = part instanceof Element ? part : get(part, 'parentElement');
    const around = element === null ? null : call(element, 'closest', ALERTS);
    if (around !== null) this.#add(around);
  }

  #add(alert: Element): void {
    if (this.#elements.size >= MOST) this.#connected();
    if (this.#elements.size < MOST) this.#elements.add(alert);
  }

  /** The alerts that speak of an error and hold no known message; of several with the same words, the first. */
  review(known: readonly Finding[]): Finding[] {
    const byWords = new Map<string, readonly [Element, Finding]>();
    for (const element of this.#connected().flatMap(messageIn)) {
      if (this.#isInside(element) || known.some((finding) => call(element, 'contains', finding.element)))
        continue;
      const finding = findingOf(element);
      if (finding === null) continue;
      const words = normaliseText(finding.text);
      if (!byWords.has(words)) byWords.set(words, [element, this.#sameAsBefore(element, finding)]);
    }
    this.#findings = new Map(byWords.values());
    return [...this.#findings.values()];
  }

  /** The same object for as long as the same words stand there. */
  #sameAsBefore(element: Element, finding: Finding): Finding {
    const before = this.#findings.get(element);
    return before?.text === finding.text ? Object.assign(before, finding) : finding;
  }

  #connected(): Element[] {
    for (const element of this.#elements) if (!get(element, 'isConnected')) this.#elements.delete(element);
    return [...this.#elements];
  }

  #isInside(element: Element): boolean {
    return [...this.#elements].some(
      (other) => other !== element && call(other, 'contains', element) && isAlert(other),
    );
  }
}

/** The alert itself; of a field, what is said of it while it is invalid. */
function messageIn(alert: Element): Element[] {
  const id = call(alert, 'getAttribute', 'aria-errormessage');
  if (id === null) return [alert];
  const said = call(alert, 'getAttribute', 'aria-invalid') === 'true' ? besides(alert, id) : null;
  return said === null ? [] : [said];
}

/** By what it says, or by what the page marks it as. A dialog that asks something is no error by its role. */
function isAlert(element: Element): boolean {
  const text = textUpTo(element, 2 * ALERT_LENGTH.most);
  if (call(element, 'matches', '[role="alertdialog"]') && !/[?？]/.test(text)) return true;
  if (call(element, 'matches', '[role$="dialog"], dialog')) return speaksOfError(titleOf(element));
  return speaksOfError(text) || isMarkedAsError(element);
}

function titleOf(dialog: Element): string {
  const id = call(dialog, 'getAttribute', 'aria-labelledby');
  const title = (id === null ? null : besides(dialog, id)) ?? call(dialog, 'querySelector', TITLES);
  return call(dialog, 'getAttribute', 'aria-label') ?? textUpTo(title, ALERT_LENGTH.most);
}

/** What an attribute of an element refers to. */
function besides(element: Element, id: string): Element | null {
  const root = call(element, 'getRootNode');
  return root instanceof Document || root instanceof ShadowRoot ? call(root, 'getElementById', id) : null;
}

function findingOf(element: Element): Finding | null {
  if (!call(element, 'checkVisibility') || !isRead(element)) return null;
  const nodes = messageNodes(element);
  const [first, last] = [nodes[0], nodes.at(-1)];
  const text = nodes.map(({ data }) => data.trim()).join(' ');
  if (first === undefined || last === undefined) return null;
  if (text.length < ALERT_LENGTH.least || text.length > ALERT_LENGTH.most) return null;
  // Last, because it looks around the alert as well.
  if (!isAlert(element)) return null;
  const range = new Range();
  range.setStart(first, 0);
  range.setEnd(last, last.length);
  const locale = get(get(document, 'documentElement'), 'lang') || 'und';
  return { message: UNKNOWN_ERROR, locale, text, range, element, place: 0, score: 1, differences: [] };
}

function messageNodes(element: Element): Text[] {
  return textNodesIn(element, 2 * ALERT_LENGTH.most).filter((node) => {
    const around = get(node, 'parentElement');
    const isApart = around !== null && call(around, 'closest', NOT_ITS_MESSAGE) !== null;
    return node.data.trim() !== '' && !isApart;
  });
}
