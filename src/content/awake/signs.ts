import { call, get, textOf } from '../../portals/dom.ts';
import { fieldLabelled } from '../../portals/labelled-field.ts';
import { accessId } from '../../portals/labels/ids.ts';
import { ALERT_LENGTH, ALERTS } from '../findings/alert-elements.ts';
import type { Block } from '../watch/blocks.ts';
import { isParent } from '../watch/parts.ts';

const FIELDS = 'input, textarea';
/** So many alerts are looked after; a page with more has them for something else. */
const MOST = 60;

/**
 * What asks for attention in a frame: words of a message, an alert, a field for an Access ID. Most frames never show
 * any of it.
 */
export class Signs {
  readonly blocks = new Set<Block>();
  readonly #alerts = new Set<Element>();
  #hasFields = false;
  #knownRoots = 0;

  /** Notes a part of the page that is new or has changed. */
  note(part: Node): void {
    if (!isParent(part)) {
      this.#noteAround(get(part, 'parentElement'));
      return;
    }
    for (const alert of [...call(part, 'querySelectorAll', ALERTS)].slice(0, MOST)) this.#add(alert);
    if (part instanceof Element) this.#noteAround(part);
    this.#hasFields ||= call(part, 'querySelector', FIELDS) !== null;
  }

  /** @param roots the document and its shadow roots */
  areThere(roots: readonly (Document | ShadowRoot)[]): boolean {
    const mayAskForIds = this.#hasFields || roots.length !== this.#knownRoots;
    this.#hasFields = false;
    this.#knownRoots = roots.length;
    for (const alert of this.#alerts) if (!get(alert, 'isConnected')) this.#alerts.delete(alert);
    if (this.blocks.size > 0 || [...this.#alerts].some(mayBeError)) return true;
    return mayAskForIds && fieldLabelled(roots, accessId) !== null;
  }

  #noteAround(element: Element | null): void {
    const around = element === null ? null : call(element, 'closest', ALERTS);
    if (around !== null) this.#add(around);
  }

  #add(alert: Element): void {
    if (this.#alerts.size < MOST) this.#alerts.add(alert);
  }
}

/** Whether an alert says something that can be seen. */
function mayBeError(alert: Element): boolean {
  if (call(alert, 'hasAttribute', 'aria-errormessage')) {
    return call(alert, 'getAttribute', 'aria-invalid') === 'true';
  }
  return textOf(alert).trim().length >= ALERT_LENGTH.least && call(alert, 'checkVisibility');
}
