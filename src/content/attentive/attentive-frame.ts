import { catalogue, messageOf } from '../../guidance/catalogue/index.ts';
import { UNKNOWN_ERROR } from '../../guidance/catalogue/unrecognised.ts';
import { WordingMatcher } from '../../guidance/matching/wording-matcher.ts';
import { FINDINGS, PLACE_OF } from '../../messaging/frame-globals.ts';
import type { PageContext } from '../../messaging/protocol.ts';
import { CARDS_DEPEND_ON, onStorageChanged } from '../../platform/storage-changes.ts';
import { onceCalled } from '../../portals/once-called.ts';
import { Alerts } from '../findings/alerts.ts';
import { type Finding, Findings } from '../findings/findings.ts';
import { readContext } from '../frame/context.ts';
import { addressOfFrame } from '../frame/frame-address.ts';
import type { ReportedContext } from '../frame/reported-context.ts';
import { undoOnAbort } from '../frame/undo.ts';
import type { Block } from '../watch/blocks.ts';
import { FillableFields } from './fillable-fields.ts';
import { FrameCards } from './frame-cards.ts';
import { Pace } from './pace.ts';

export interface AttentiveOptions {
  readonly roots: () => readonly (Document | ShadowRoot)[];
  /** What the background was told of this frame. */
  readonly reported: ReportedContext;
  /** Has `settled` called soon, changes or not. */
  readonly lookAgain: () => void;
  /** Whether anything is shown in the frame. */
  readonly onShown: (isAnyShown: boolean) => void;
  readonly signal: AbortSignal;
}

/** What is made of the messages and fields of a frame, until its signal undoes all of it: match → mark → card. */
export class AttentiveFrame {
  readonly #options: AttentiveOptions;
  readonly #findings = new Findings(new WordingMatcher(catalogue));
  readonly #alerts = new Alerts();
  readonly #cards: FrameCards;
  readonly #fields: FillableFields;
  /** What is shown in the frame, while it is. */
  readonly #shown = new Set<'cards' | 'filling'>();
  /** What the frame was when it last changed. */
  #context = onceCalled(() => this.readContext());
  #found: ReadonlySet<Finding> = new Set();
  #address = addressOfFrame();
  /** Where a message or a field is, the context is read at every change, of which a storm has many. */
  readonly #pace: Pace;

  constructor(options: AttentiveOptions) {
    this.#options = options;
    const { roots, lookAgain, signal } = options;
    this.#pace = new Pace(lookAgain, signal);
    const readContext = () => this.readContext();
    this.#cards = new FrameCards({
      readContext,
      onVisibilityChange: lookAgain,
      onShown: (isAnyShown) => this.#noteShown('cards', isAnyShown),
      signal,
    });
    this.#fields = new FillableFields({
      roots,
      readContext,
      onShown: (isShown) => this.#noteShown('filling', isShown),
      signal,
    });
    this.#leaveForReaders();
    undoOnAbort(
      signal,
      onStorageChanged(CARDS_DEPEND_ON, () => this.askAgain()),
    );
    // Events are not delivered to a page in the back/forward cache.
    addEventListener('pageshow', ({ persisted }) => persisted && this.askAgain(), { signal });
  }

  /** Looks at a block that may hold a message. */
  look(block: Block): void {
    this.#findings.look(block);
  }

  /** Notes a part of the page that is new or has changed. */
  note(part: Node): void {
    this.#alerts.note(part);
    this.#fields.note(part);
  }

  /** Something changed, and has been looked at and noted. */
  settled(hasChanged: boolean): void {
    const known = this.#findings.review();
    const unknown = this.#alerts.review(known);
    const found = new Set([...known, ...unknown]);
    const isNew = [...found].some((finding) => !this.#found.has(finding));
    this.#found = found;
    this.#pace.note(hasChanged);
    // Read at most once a change, and not at all on most pages.
    if (isNew || this.#pace.isDue || this.#isElsewhere()) this.moved();
    const context = this.#context;
    const isExplained = unknown.length > 0 && mayHoldUnknownErrors(context());
    this.#options.reported.review(context);
    this.#fields.review(context);
    this.#cards.update(isExplained ? [...known, ...unknown] : known, context);
  }

  /** Whether the page's script has changed the address, of which no event tells. */
  #isElsewhere(): boolean {
    const before = this.#address;
    this.#address = addressOfFrame();
    return this.#address !== before;
  }

  /** The address has changed, or the page. */
  moved(): void {
    this.#context = onceCalled(() => this.#pace.timed(() => this.readContext()));
  }

  askAgain(): void {
    this.#cards.askAgain();
    this.#fields.askAgain();
  }

  /** Takes the focus to the cards; `false` where there are none. */
  enterCards(): boolean {
    return this.#cards.enter();
  }

  readContext(): PageContext {
    return readContext(this.#options.roots());
  }

  /** What was found, and what the background answered. */
  report() {
    return this.#cards.report();
  }

  #noteShown(what: 'cards' | 'filling', isShown: boolean): void {
    if (isShown) this.#shown.add(what);
    else this.#shown.delete(what);
    this.#options.onShown(this.#shown.size > 0);
  }

  #leaveForReaders(): void {
    const forReaders = {
      [PLACE_OF]: (place: number) => this.#findings.elementAt(place),
      [FINDINGS]: () => this.#cards.findings,
    };
    Object.assign(globalThis, forReaders);
    undoOnAbort(this.#options.signal, () => {
      for (const name of Object.keys(forReaders)) Reflect.deleteProperty(globalThis, name);
    });
  }
}

/** A frame below another cannot tell which page it is on; the background asks the one that can. */
function mayHoldUnknownErrors({ page }: PageContext): boolean {
  if (page === null) return window !== window.top;
  return messageOf(UNKNOWN_ERROR)?.pages.includes(page) ?? false;
}
