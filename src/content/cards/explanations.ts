import { UNKNOWN_ERROR } from '../../guidance/catalogue/unrecognised.ts';
import type { Card, PageContext } from '../../messaging/protocol.ts';
import type { Finding } from '../findings.ts';
import { act, askForCard } from './ask.ts';
import { CardHost } from './card-host.ts';
import { CardView } from './card-view.ts';
import { mark, unmark } from './mark.ts';
import { ShownCount } from './shown-count.ts';
import { isVisible, VisibilityWatch } from './visibility.ts';

/** A message being explained. `marked` is the range last highlighted for it. */
interface Explanation {
  readonly finding: Finding;
  /** The element last watched for being shown and hidden. */
  watched: Element;
  marked: Range | null;
  view: CardView | null;
  /** The latest answer of the background, or the promise of it. */
  card: Promise<Card | null>;
  /** The user closed it: it stays closed for as long as the message stands. */
  isClosed: boolean;
}

/** The cards of a frame: one for each visible message, gone when the message is. */
export class Explanations {
  readonly #host = new CardHost();
  readonly #explanations = new Map<Finding, Explanation>();
  readonly #readContext: () => PageContext;
  readonly #visibility: VisibilityWatch;
  readonly #count = new ShownCount();
  #context = '';

  constructor(readContext: () => PageContext, onVisibilityChange: () => void) {
    this.#readContext = readContext;
    this.#visibility = new VisibilityWatch(onVisibilityChange);
  }

  get isEmpty(): boolean {
    return this.#explanations.size === 0;
  }

  /** What was found and what the user is shown of it, once the background has answered for all of it. */
  answers(): Promise<{ finding: Finding; card: Card | null; isShown: boolean }[]> {
    return Promise.all(
      [...this.#explanations.values()].map(async (explanation) => {
        const card = await explanation.card;
        return { finding: explanation.finding, card, isShown: explanation.view !== null };
      }),
    );
  }

  /** Brings the cards in line with what stands on the page now. */
  update(findings: readonly Finding[]): void {
    const standing = new Set(findings);
    for (const explanation of [...this.#explanations.values()]) {
      if (!standing.has(explanation.finding)) this.#drop(explanation);
    }
    if (findings.length === 0) return;
    if (!this.#noneShown()) this.#settleHost();
    const context = this.#readContext();
    const isElsewhere = JSON.stringify(context) !== this.#context;
    this.#context = JSON.stringify(context);
    for (const finding of findings) {
      this.#watchVisibility(finding);
      const known = this.#explanations.get(finding);
      if (known === undefined) this.#begin(finding, context);
      else if (isElsewhere) this.#ask(known, context);
      else void this.#follow(known);
    }
  }

  /** Asks again what each message means: the ledger or the account in the top frame may be another now. */
  refresh(): void {
    if (this.isEmpty) return;
    const context = this.#readContext();
    for (const explanation of this.#explanations.values()) this.#ask(explanation, context);
  }

  clear(): void {
    for (const explanation of [...this.#explanations.values()]) this.#drop(explanation);
    this.#host.remove();
  }

  #begin(finding: Finding, context: PageContext): void {
    const explanation: Explanation = {
      finding,
      watched: finding.element,
      marked: null,
      view: null,
      card: Promise.resolve(null),
      isClosed: false,
    };
    this.#explanations.set(finding, explanation);
    this.#visibility.add(finding.element);
    this.#ask(explanation, context);
  }

  /** A framework may show the same words in another element than before. */
  #watchVisibility(finding: Finding): void {
    const explanation = this.#explanations.get(finding);
    if (explanation === undefined || explanation.watched === finding.element) return;
    const before = explanation.watched;
    explanation.watched = finding.element;
    this.#unwatch(before);
    this.#visibility.add(finding.element);
  }

  #ask(explanation: Explanation, context: PageContext): void {
    explanation.card = askForCard(explanation.finding, context);
    void this.#follow(explanation);
  }

  /** Shows, moves or hides a card, as its message and the background's answer have it now. */
  async #follow(explanation: Explanation): Promise<void> {
    const { finding } = explanation;
    const asked = explanation.card;
    const card = await asked;
    // A newer question, or the end of the message, has made this answer stale.
    if (explanation.card !== asked || this.#explanations.get(finding) !== explanation) return;
    if (card === null || explanation.isClosed || !isVisible(finding)) {
      this.#hide(explanation);
      return;
    }
    if (explanation.view === null) this.#settleHost();
    explanation.view ??= new CardView(this.#host, this.#noneShown(), {
      onClose: () => {
        explanation.isClosed = true;
        this.#hide(explanation);
        if (finding.message === UNKNOWN_ERROR) void act('close', finding, this.#readContext());
      },
      onAction: (action) => void act(action, finding, this.#readContext()),
    });
    explanation.view.show(card);
    this.#tellCount();
    if (explanation.marked === finding.range) return;
    if (explanation.marked !== null) unmark(explanation.marked);
    mark(finding.range);
    explanation.marked = finding.range;
    explanation.view.standBeside(finding.range, finding.element);
  }

  #settleHost(): void {
    this.#host.settle([...this.#explanations.keys()].map(({ element }) => element));
  }

  /** Several open cards would hide one another: only the first is unfolded. */
  #noneShown(): boolean {
    return [...this.#explanations.values()].every(({ view }) => view === null);
  }

  #hide(explanation: Explanation): void {
    explanation.view?.remove();
    explanation.view = null;
    this.#tellCount();
    if (explanation.marked !== null) unmark(explanation.marked);
    explanation.marked = null;
  }

  #tellCount(): void {
    this.#count.tell([...this.#explanations.values()].filter(({ view }) => view !== null).length);
  }

  #drop(explanation: Explanation): void {
    this.#hide(explanation);
    this.#explanations.delete(explanation.finding);
    this.#unwatch(explanation.watched);
  }

  #unwatch(element: Element): void {
    const isShared = [...this.#explanations.values()].some(({ watched }) => watched === element);
    if (!isShared) this.#visibility.delete(element);
  }
}
