import { UNKNOWN_ERROR } from '../../guidance/catalogue/unrecognised.ts';
import { checked } from '../../messaging/ask.ts';
import type { Card } from '../../messaging/card.ts';
import { framesToBackground, type PageContext } from '../../messaging/protocol.ts';
import { call } from '../../portals/dom.ts';
import type { Answers } from '../findings/answers.ts';
import type { Finding } from '../findings/findings.ts';
import { undoOnAbort } from '../frame/undo.ts';
import { act, type CardAction, UNDONE_BY } from './act.ts';
import { ask } from './ask.ts';
import { CardHost } from './card-host.ts';
import { CardView } from './card-view.ts';
import { DueCards } from './due-cards.ts';
import type { Explanation } from './explanation.ts';
import { Receipt } from './receipt.ts';
import { ShownCount } from './shown-count.ts';
import { Stack } from './stack.ts';
import { VisibilityWatch } from './visibility.ts';

export interface ExplanationsOptions {
  readonly answers: Answers;
  readonly readContext: () => PageContext;
  readonly onVisibilityChange: () => void;
  readonly onShown: (isAnyShown: boolean) => void;
  readonly signal: AbortSignal;
}

/** The cards of a frame: one for each visible message that the background has a card for. */
export class Explanations {
  readonly #host: CardHost;
  readonly #stack: Stack;
  readonly #explanations = new Map<Finding, Explanation>();
  readonly #options: ExplanationsOptions;
  readonly #visibility: VisibilityWatch;
  readonly #count: ShownCount;
  readonly #due = new DueCards({
    isStanding: (explanation) => this.#explanations.get(explanation.finding) === explanation,
    show: (explanation, card) => this.#show(explanation, card),
    hide: (explanation) => this.#hide(explanation),
  });
  #others = 0;
  /** Only the first message of a visit may come expanded. */
  #isFirst = true;

  constructor(options: ExplanationsOptions) {
    const { signal, onVisibilityChange } = options;
    this.#options = options;
    this.#host = new CardHost(() => this.#stack.pageChanged(), signal);
    this.#stack = new Stack({
      host: this.#host,
      onPlaced: (place) => void ask('place-cards', { place, context: options.readContext() }),
      showInPanel: async () => (await ask('show-panel', {})) === true,
      signal,
    });
    this.#count = new ShownCount(signal);
    this.#visibility = new VisibilityWatch(onVisibilityChange);
    undoOnAbort(signal, () => {
      for (const explanation of [...this.#explanations.values()]) this.#drop(explanation);
    });
  }

  isShown(finding: Finding): boolean {
    return this.#explanations.get(finding)?.view != null;
  }

  /**
   * Brings the cards in line with the messages that stand on the page and the answers about them.
   *
   * @param others how many more there are, for which there is no room: they count on the icon
   */
  update(findings: readonly Finding[], others = 0): void {
    this.#others = others;
    const standing = new Set(findings);
    for (const explanation of [...this.#explanations.values()]) {
      if (!standing.has(explanation.finding)) this.#drop(explanation);
    }
    if (findings.length > 0 && !this.#noneShown()) this.#settleHost();
    for (const finding of findings) {
      this.#watchVisibility(finding);
      void this.#follow(this.#explanations.get(finding) ?? this.#begin(finding));
    }
    // What has changed on the page may have moved or covered the texts.
    this.#host.marks.redraw();
    this.#stack.pageChanged();
  }

  /** Takes the focus to the cards, because the user asks for it; `false` where there are none. */
  enter(): boolean {
    return this.#stack.enter();
  }

  #begin(finding: Finding): Explanation {
    const explanation: Explanation = {
      finding,
      watched: finding.element,
      marked: null,
      view: null,
      receipt: null,
      isClosed: false,
    };
    this.#explanations.set(finding, explanation);
    this.#visibility.add(finding.element);
    return explanation;
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

  /** Shows, moves or hides a card, as its message and the background's answer have it now. */
  async #follow(explanation: Explanation): Promise<void> {
    const { finding } = explanation;
    const answer = this.#options.answers.of(finding);
    const card = checked(framesToBackground.explain, await answer);
    // A newer answer has made this one stale.
    if (this.#options.answers.of(finding) !== answer) return;
    this.#due.add(explanation, card);
  }

  /** Resolves once what was answered so far is shown. */
  upToDate(): Promise<void> {
    return this.#due.upToDate();
  }

  #show(explanation: Explanation, card: Card): void {
    const { finding } = explanation;
    if (explanation.view === null) this.#settleHost();
    explanation.view ??= this.#viewOf(explanation, card);
    this.#stack.place = card.place;
    explanation.view.show(card);
    this.#tellCount();
    if (explanation.marked === finding.range) return;
    explanation.marked = finding.range;
    explanation.view.standBeside(finding.range, finding.element);
  }

  #viewOf(explanation: Explanation, card: Card): CardView {
    const beginning = this.#isFirst ? 'open-if-room' : 'chip';
    this.#isFirst = false;
    return new CardView(this.#host, this.#stack, beginning, {
      onClose: () => this.#close(explanation, card),
      onAction: (action) => void this.#act(action, explanation, card),
    });
  }

  #close(explanation: Explanation, card: Card): void {
    const { finding } = explanation;
    const isKnown = finding.message !== UNKNOWN_ERROR;
    explanation.isClosed = true;
    this.#leaveReceipt(explanation, card, card.undo.closed, () => {
      explanation.isClosed = false;
      if (isKnown) void this.#follow(explanation);
      else void this.#act('reopen', explanation, card);
    });
    this.#hide(explanation);
    if (!isKnown) void this.#act('close', explanation, card);
  }

  async #act(action: CardAction, explanation: Explanation, card: Card): Promise<void> {
    const undone = UNDONE_BY[action];
    const isDone = await act(action, explanation.finding, this.#options.readContext());
    if (!isDone || undone === undefined) return;
    const undo = () => void this.#act(undone.by, explanation, card);
    this.#leaveReceipt(explanation, card, card.undo[undone.said], undo);
  }

  /** In the place of the card; who has pressed a key there goes on from here. */
  #leaveReceipt(explanation: Explanation, card: Card, words: string, onUndo: () => void): void {
    const { finding, view } = explanation;
    if (this.#explanations.get(finding) !== explanation) return;
    const hadFocus = view !== null && call(view.panel, 'matches', ':focus-within');
    explanation.receipt?.remove();
    explanation.receipt = new Receipt({
      host: this.#host,
      stack: this.#stack,
      card,
      text: { range: finding.range, around: finding.element },
      words,
      onUndo: () => {
        this.#isFirst = true;
        onUndo();
      },
      onSettings: () => void ask('open-settings', {}),
      signal: this.#options.signal,
    });
    if (hadFocus) explanation.receipt.focus();
  }

  #settleHost(): void {
    this.#host.settle([...this.#explanations.keys()].map(({ element }) => element));
  }

  #noneShown(): boolean {
    return this.#shownCount() === 0;
  }

  #shownCount(): number {
    return [...this.#explanations.values()].filter(({ view }) => view !== null).length;
  }

  #hide(explanation: Explanation): void {
    explanation.view?.remove();
    explanation.view = null;
    this.#tellCount();
    explanation.marked = null;
  }

  #tellCount(): void {
    const count = this.#shownCount();
    this.#count.tell(count === 0 ? 0 : count + this.#others);
    this.#options.onShown(count > 0);
  }

  #drop(explanation: Explanation): void {
    this.#hide(explanation);
    explanation.receipt?.remove();
    this.#explanations.delete(explanation.finding);
    this.#unwatch(explanation.watched);
  }

  #unwatch(element: Element): void {
    const isShared = [...this.#explanations.values()].some(({ watched }) => watched === element);
    if (!isShared) this.#visibility.delete(element);
  }
}
