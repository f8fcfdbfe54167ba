import { HOST, leftGlobals } from '../../messaging/frame-globals.ts';
import { call, get } from '../../portals/dom.ts';
import { undoOnAbort } from '../frame/undo.ts';
import { withLiteralColours } from './colours.ts';
import { drawn, element } from './elements.ts';
import { HostKeeper } from './host-keeper.ts';
import { madeOutOfReach } from './out-of-reach.ts';
import hostStyles from './own-host.css?inline';
import { parentOf } from './visibility.ts';

const world = leftGlobals as { [HOST]?: OwnHost };

/**
 * The extension's one element in a frame, with a closed shadow root: the page can see that it is there, and
 * nothing of what is in it. Whatever the extension shows in the frame is a popover in it.
 */
export class OwnHost {
  readonly element: HTMLElement;
  readonly root: ShadowRoot;
  readonly #styles: string[] = [];
  readonly #keeper: HostKeeper;
  readonly #announcer = element('div', { role: 'status', class: 'announcer' });
  /** What popovers of the host stand beside, by whom they belong to. */
  readonly #beside = new Map<object, readonly Element[]>();
  readonly #onRaised: (() => void)[] = [];
  /** What was in the top layer around those when the popovers were last put above it. */
  #below: readonly Element[] = [];

  constructor() {
    [this.element, this.root] = madeOutOfReach();
    this.#keeper = new HostKeeper(this.element, () => this.#restore());
    this.addStyles(hostStyles);
    this.root.append(this.#announcer);
  }

  addStyles(styles: string): void {
    this.#styles.push(withLiteralColours(styles));
    this.#dress();
  }

  /** A root that was in another document has lost its sheets, and no sheet of another document is taken. */
  #dress(): void {
    this.root.adoptedStyleSheets = this.#styles.map((styles) => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(styles);
      return sheet;
    });
  }

  /** Puts the host back where it was, after the page has taken it away. */
  #restore(): void {
    const { home } = this.#keeper;
    if (home?.isConnected !== true) return;
    home.append(this.element);
    if (this.root.adoptedStyleSheets.length === 0) this.#dress();
    this.#raise();
  }

  /** Nothing puts it back any more. */
  remove(): void {
    this.#keeper.stop();
    this.element.remove();
  }

  onRaised(call: () => void): void {
    this.#onRaised.push(call);
  }

  /** Shows a popover for as long as it stays in the root. */
  add(popover: HTMLElement): void {
    this.root.append(popover);
    popover.showPopover();
  }

  /**
   * Moves to where what stands beside these elements can be used: while a modal dialog is open, whatever is outside
   * it can be seen and not used. Some portals replace everything in the document; then this puts the host back.
   */
  settle(owner: object, elements: readonly Element[]): void {
    this.#beside.set(owner, elements);
    const below = [...this.#beside.values()].flat().flatMap(inTopLayerAround);
    const home =
      below.find((each) => call(each, 'matches', 'dialog:modal')) ?? get(document, 'documentElement');
    const isAbove = below.every((each) => this.#below.includes(each));
    this.#below = below;
    if (this.element.parentNode !== home) {
      home.append(this.element);
      this.#keeper.follow(home);
    } else if (isAbove) return;
    this.#raise();
  }

  /** Nothing stands beside these elements any more. */
  forget(owner: object): void {
    this.#beside.delete(owner);
  }

  /** Moving an element takes its popovers out of the top layer; and what is shown last lies above. */
  #raise(): void {
    for (const popover of this.root.querySelectorAll<HTMLElement>('[popover]')) {
      if (popover.matches(':popover-open')) popover.hidePopover();
      popover.showPopover();
    }
    for (const call of this.#onRaised) call();
  }

  announce(words: string): void {
    this.#announcer.replaceChildren(drawn(words));
  }
}

/** The frame's host, until the signal aborts: made by the first script that shows something, shared by all. */
export function hostOfFrame(signal: AbortSignal): OwnHost {
  const host = world[HOST] ?? new OwnHost();
  if (world[HOST] === undefined) {
    Object.defineProperty(globalThis, HOST, { value: host, configurable: true });
    undoOnAbort(signal, () => {
      Reflect.deleteProperty(globalThis, HOST);
      host.remove();
    });
  }
  return host;
}

/** The dialogs, popovers and the like that lie above the page and hold an element. */
function inTopLayerAround(element: Element): Element[] {
  const found: Element[] = [];
  for (let box: Element | null = element; box !== null; box = parentOf(box)) {
    if (call(box, 'matches', ':modal, :popover-open, :fullscreen')) found.push(box);
  }
  return found;
}
