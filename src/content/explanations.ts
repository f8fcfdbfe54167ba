import type { PageContext } from '../messaging/protocol.ts';
import { askForCard } from './ask.ts';
import { CardHost } from './card-host.ts';
import { CardView } from './card-view.ts';
import type { Finding } from './findings.ts';
import { mark, unmark } from './mark.ts';

/** A message being explained. `marked` is the range last highlighted for it. */
interface Explanation {
  readonly finding: Finding;
  marked: Range | null;
  view: CardView | null;
  /** The user closed it: it stays closed for as long as the message stands. */
  isClosed: boolean;
}

/** The cards of a frame: one for each visible message, gone when the message is. */
export class Explanations {
  readonly #host = new CardHost();
  readonly #explanations = new Map<Finding, Explanation>();
  readonly #readContext: () => PageContext;
  readonly #resized: ResizeObserver;
  #context = '';

  constructor(readContext: () => PageContext, onVisibilityChange: () => void) {
    this.#readContext = readContext;
    // A message that was hidden and is shown, or the other way round, changes its size.
    this.#resized = new ResizeObserver(onVisibilityChange);
  }

  get isEmpty(): boolean {
    return this.#explanations.size === 0;
  }

  /** Brings the cards in line with what stands on the page now. */
  update(findings: readonly Finding[]): void {
    const standing = new Set(findings);
    for (const explanation of [...this.#explanations.values()]) {
      if (!standing.has(explanation.finding)) this.#drop(explanation);
    }
    for (const finding of findings) {
      if (!this.#explanations.has(finding)) {
        this.#explanations.set(finding, { finding, marked: null, view: null, isClosed: false });
        this.#resized.observe(finding.element);
        void this.#explain(finding);
      }
      this.#follow(finding);
    }
    if (this.isEmpty) return;
    const context = JSON.stringify(this.#readContext());
    if (context !== this.#context) void this.refresh();
  }

  /** Asks again what each message means: the ledger, the account or the page may be another now. */
  async refresh(): Promise<void> {
    await Promise.all([...this.#explanations.keys()].map((finding) => this.#explain(finding)));
  }

  clear(): void {
    for (const explanation of [...this.#explanations.values()]) this.#drop(explanation);
    this.#resized.disconnect();
    this.#host.remove();
  }

  async #explain(finding: Finding): Promise<void> {
    const context = this.#readContext();
    this.#context = JSON.stringify(context);
    const card = await askForCard(finding.message, context);
    const explanation = this.#explanations.get(finding);
    if (explanation === undefined || explanation.isClosed) return;
    if (card === null || !isVisible(finding)) {
      this.#hide(explanation);
      return;
    }
    explanation.view ??= new CardView(this.#host, this.#noneOpen(), () => {
      explanation.isClosed = true;
      this.#hide(explanation);
    });
    explanation.view.show(card);
    this.#follow(finding);
  }

  /** Several open cards would hide one another: only the first is unfolded. */
  #noneOpen(): boolean {
    return [...this.#explanations.values()].every(({ view }) => view === null);
  }

  #follow(finding: Finding): void {
    const explanation = this.#explanations.get(finding);
    if (explanation === undefined || explanation.isClosed) return;
    if (!isVisible(finding)) {
      this.#hide(explanation);
      return;
    }
    if (explanation.view === null) {
      if (explanation.marked === null) return;
    }
    if (explanation.view !== null && explanation.marked !== finding.range) {
      if (explanation.marked !== null) unmark(explanation.marked);
      mark(finding.range);
      explanation.marked = finding.range;
      explanation.view.standBeside(finding.range, finding.element);
    }
  }

  #hide(explanation: Explanation): void {
    explanation.view?.remove();
    explanation.view = null;
    if (explanation.marked !== null) unmark(explanation.marked);
    explanation.marked = null;
  }

  #drop(explanation: Explanation): void {
    this.#hide(explanation);
    this.#resized.unobserve(explanation.finding.element);
    this.#explanations.delete(explanation.finding);
  }
}

function isVisible({ element }: Finding): boolean {
  return element.checkVisibility({ opacityProperty: true, visibilityProperty: true });
}
