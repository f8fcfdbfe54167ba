import { isSameId } from '../../entitlements/ids.ts';
import { askWith, checked } from '../../messaging/ask.ts';
import type { FillCard, GivenIds } from '../../messaging/fill-card.ts';
import { fillingToBackground, type PageContext } from '../../messaging/protocol.ts';
import type { IdFieldPair } from '../../portals/id-fields.ts';
import { hostOfFrame, type OwnHost } from '../cards/own-host.ts';
import { PressGuard } from '../cards/press-guard.ts';
import { undoOnAbort } from '../frame/undo.ts';
import fillStyles from './fill.css?inline';
import { canBeFilled, fillField } from './fill-fields.ts';
import { FillPanel, type PanelState } from './fill-panel.ts';
import { isInSight } from './in-sight.ts';
import { placeBeside, whenMoved } from './place-beside.ts';
import { reachAfter } from './tab-order.ts';

export interface FillingOptions {
  readonly fields: IdFieldPair;
  /** Everything of the page that can be looked into. */
  readonly roots: () => readonly (Document | ShadowRoot)[];
  readonly readContext: () => PageContext;
  /** Aborts when the frame is left. */
  readonly frame: AbortSignal;
  /** Aborts when the fields are gone. */
  readonly signal: AbortSignal;
}

type OfferText = FillCard['offers'][number];

const ask = askWith(fillingToBackground);
const NOTHING_SAID: PanelState = { message: null, replacing: null };
const styled = new WeakSet<OwnHost>();

/** What stands beside two fields for IDs, and fills them when a contract is pressed. */
export class Filling {
  readonly #options: FillingOptions;
  readonly #host: OwnHost;
  readonly #panel: FillPanel;
  readonly #guards = new Map<HTMLElement, PressGuard>();
  #card: FillCard | null = null;
  /** The same as text, as it was last answered. */
  #shown = '';
  #state = NOTHING_SAID;
  #said = '';
  #isClosed = false;
  #buttons = new AbortController();

  constructor(options: FillingOptions) {
    this.#options = options;
    this.#host = styledHost(options.frame);
    this.#panel = new FillPanel(
      {
        onPress: (offer, event, button) => void this.#press(offer, event, button),
        onClose: (event) => event.isTrusted && this.#close(),
        onAbout: () => this.place(),
      },
      options.signal,
    );
    const { fields, signal } = options;
    reachAfter(fields.accessId, this.#panel.element, signal);
    for (const field of [fields.accessId, fields.contractId]) {
      // What the user types is no answer to what was said of the last press.
      field.addEventListener('input', ({ isTrusted }) => isTrusted && this.#say(NOTHING_SAID), { signal });
    }
    const stopFollowing = whenMoved(this.#panel.element, fields.accessId, () => this.place());
    undoOnAbort(signal, () => {
      stopFollowing();
      this.#buttons.abort();
      this.#panel.element.remove();
      this.#host.forget(this);
    });
  }

  /** Shows what the background answered; `null` takes it away. */
  update(answer: unknown): void {
    const card = checked(fillingToBackground['offer-ids'], answer);
    const asText = JSON.stringify(card);
    const isNew = asText !== this.#shown;
    this.#shown = asText;
    this.#card = card;
    // A press leaves a field, which is asked about: a button made anew meanwhile would not get the click.
    if (!isNew) this.place();
    else if (this.#panel.isPressed) this.#panel.onceReleased(() => this.#show());
    else this.#show();
  }

  /** Stands beside the fields where they can be seen and filled, and nowhere else. */
  place(): void {
    const { fields, signal } = this.#options;
    const { element } = this.#panel;
    const isShown = this.#card !== null && !this.#isClosed && !signal.aborted && canBeFilled(fields);
    if (!isShown || !isInSight(fields.accessId, this.#host.element)) {
      element.remove();
      return;
    }
    this.#host.settle(this, [fields.accessId]);
    if (!element.isConnected) this.#host.add(element);
    placeBeside(this.#panel.parts, fields.accessId, this.#cards());
    for (const guard of this.#guards.values()) guard.placed();
  }

  /** Cards and chips have their places: what is beside the fields gives way. One that was asked for may cover it. */
  #cards(): DOMRect[] {
    return [...this.#host.root.querySelectorAll('.card:popover-open:not([data-unplaced], [data-asked])')].map(
      (card) => card.getBoundingClientRect(),
    );
  }

  #show(): void {
    if (this.#card === null) {
      this.place();
      return;
    }
    const held = this.#heldFocus();
    this.#buttons.abort();
    this.#buttons = new AbortController();
    this.#guards.clear();
    const lines = this.#panel.show(this.#card, this.#state);
    for (const button of this.#panel.element.querySelectorAll<HTMLElement>('.offer')) this.#guard(button);
    this.place();
    this.#focusAgain(held);
    const words = lines.join(' ');
    if (words !== this.#said) this.#host.announce(words);
    this.#said = words;
  }

  #guard(button: HTMLElement): void {
    const { element: host, root } = this.#host;
    const { roots } = this.#options;
    this.#guards.set(
      button,
      new PressGuard({ button, host, root, roots, gives: true, signal: this.#buttons.signal }),
    );
  }

  /** Which contract's button has the focus: the buttons are made anew. */
  #heldFocus(): string | null {
    const focused = this.#host.root.activeElement;
    return focused instanceof HTMLElement ? (focused.dataset['contract'] ?? null) : null;
  }

  #focusAgain(contract: string | null): void {
    if (contract === null) return;
    const buttons = [...this.#panel.element.querySelectorAll<HTMLElement>('.offer')];
    buttons.find(({ dataset }) => dataset['contract'] === contract)?.focus();
  }

  #say(state: PanelState): void {
    if (JSON.stringify(state) === JSON.stringify(this.#state)) return;
    this.#state = state;
    this.#show();
  }

  async #press(offer: OfferText, event: Event, button: HTMLElement): Promise<void> {
    if (!event.isTrusted || this.#card === null) return;
    const { again, asks, failed } = this.#card;
    const { contract, done } = offer;
    if (!this.#guards.get(button)?.allows(event)) return this.#say({ ...this.#state, message: again });
    const { fields, readContext } = this.#options;
    const isEmpty = fields.accessId.value === '' && fields.contractId.value === '';
    if (!isEmpty && this.#state.replacing !== contract)
      return this.#say({ message: asks, replacing: contract });
    const ids = await ask('give-ids', { contract, context: readContext() });
    const isFilled = ids !== null && (await this.#fill(ids));
    this.#panel.fold();
    this.#say({ message: isFilled ? done : failed, replacing: null });
  }

  /** @returns whether the page has taken the IDs */
  async #fill({ accessId, contractId }: GivenIds): Promise<boolean> {
    const { fields, signal } = this.#options;
    if (signal.aborted || !canBeFilled(fields)) return false;
    fillField(fields.accessId, accessId);
    if (!canBeFilled(fields)) return false;
    fillField(fields.contractId, contractId);
    // A framework that does not take them has put back its own values by then.
    await new Promise((resolve) => setTimeout(resolve, 50));
    return isSameId(fields.accessId.value, accessId) && isSameId(fields.contractId.value, contractId);
  }

  #close(): void {
    this.#isClosed = true;
    const hadFocus = this.#panel.element.matches(':focus-within');
    this.place();
    if (hadFocus) this.#options.fields.accessId.focus();
  }
}

function styledHost(signal: AbortSignal): OwnHost {
  const host = hostOfFrame(signal);
  if (!styled.has(host)) host.addStyles(fillStyles);
  styled.add(host);
  return host;
}
