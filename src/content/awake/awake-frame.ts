import { catalogue, messageOf } from '../../guidance/catalogue/index.ts';
import { UNKNOWN_ERROR } from '../../guidance/catalogue/unrecognised.ts';
import { WordingMatcher } from '../../guidance/matching/wording-matcher.ts';
import { FINDINGS, PLACE_OF } from '../../messaging/frame-globals.ts';
import type { PageContext } from '../../messaging/protocol.ts';
import { CARDS_DEPEND_ON, onStorageChanged } from '../../platform/storage-changes.ts';
import { call, get } from '../../portals/dom.ts';
import { onceCalled } from '../../portals/once-called.ts';
import { Alerts } from '../findings/alerts.ts';
import { Findings } from '../findings/findings.ts';
import { readContext, recognisePage } from '../frame/context.ts';
import { addressOfFrame } from '../frame/frame-address.ts';
import { Lifetime } from '../frame/lifetime.ts';
import type { ReportedContext } from '../frame/reported-context.ts';
import { sendFromFrame } from '../frame/send-from-frame.ts';
import { OURS } from '../frame/shadow-roots.ts';
import { undoOnAbort } from '../frame/undo.ts';
import { Watch } from '../watch/watch.ts';
import { FillableFields } from './fillable-fields.ts';
import { FrameCards } from './frame-cards.ts';
import { PageHealth } from './page-health.ts';
import { type FrameReport, reportOf } from './report.ts';

export interface AwakeFrameOptions {
  /** What the background was told of this frame. */
  readonly reported: ReportedContext;
  /** Called when the extension is found gone. */
  readonly ended: () => void;
  readonly signal: AbortSignal;
}

/** What runs in a frame that is awake, until its signal undoes all of it: watch → match → mark → card. */
export class AwakeFrame {
  readonly #reported: ReportedContext;
  readonly #signal: AbortSignal;
  readonly #lifetime: Lifetime;
  readonly #health: PageHealth;
  /** Made while there is nothing to read yet. */
  readonly #matcher = new WordingMatcher(catalogue);
  readonly #begun: Promise<void>;
  #watch: Watch | null = null;
  #cards: FrameCards | null = null;
  /** What the frame was when it last changed. */
  #context = onceCalled(() => this.readContext());
  #fields: FillableFields | null = null;
  /** What is shown in the frame, while it is. */
  readonly #shown = new Set<'cards' | 'filling'>();

  constructor({ reported, ended, signal }: AwakeFrameOptions) {
    this.#reported = reported;
    this.#signal = signal;
    this.#lifetime = new Lifetime(ended, signal);
    this.#health = new PageHealth(signal);
    // Before the document is parsed there is nothing to read, and every parsed node would be a change.
    this.#begun = parsed(signal).then(() => this.#begin());
  }

  askAgain(): void {
    this.#cards?.askAgain();
    this.#fields?.askAgain();
  }

  /** Takes the focus to the cards; `false` where there are none. */
  enterCards(): boolean {
    return this.#cards?.enter() ?? false;
  }

  readContext(): PageContext {
    const recognition = recognisePage(this.#roots());
    this.#health.note(recognition, false);
    return readContext(this.#roots(), recognition);
  }

  #roots(): readonly (Document | ShadowRoot)[] {
    return this.#watch?.roots ?? [document];
  }

  /** What was made of the frame, once it has been looked through with all that has changed so far. */
  async report(): Promise<FrameReport | null> {
    await this.#begun;
    if (this.#watch === null || this.#cards === null) return null;
    const scan = await this.#watch.firstPass;
    await this.#watch.upToDate();
    const { evidence } = recognisePage(this.#roots());
    return reportOf(scan, this.readContext(), evidence, await this.#cards.report());
  }

  #begin(): void {
    const signal = this.#signal;
    if (signal.aborted) return;
    // Firefox stops a replaced script before it can remove its host.
    for (const left of [...call(document, 'getElementsByTagName', OURS)]) call(left, 'remove');
    const findings = new Findings(this.#matcher);
    const alerts = new Alerts();
    const cards = new FrameCards({
      readContext: () => this.readContext(),
      onVisibilityChange: () => watch.lookAgain(),
      onShown: (isAnyShown) => this.#noteShown('cards', isAnyShown),
      signal,
    });
    this.#cards = cards;
    const fields = new FillableFields({
      roots: () => this.#roots(),
      readContext: () => this.readContext(),
      onShown: (isShown) => this.#noteShown('filling', isShown),
      signal,
    });
    this.#fields = fields;
    const forReaders = {
      [PLACE_OF]: (place: number) => findings.elementAt(place),
      [FINDINGS]: () => cards.findings,
    };
    Object.assign(globalThis, forReaders);
    undoOnAbort(signal, () => {
      for (const name of Object.keys(forReaders)) Reflect.deleteProperty(globalThis, name);
    });
    const watch = new Watch({
      sieve: this.#matcher.sieve,
      onCandidate: (block) => findings.look(block),
      onPart: (part) => {
        alerts.note(part);
        fields.note(part);
      },
      onSettled: (hasChanged) => {
        this.#lifetime.check();
        if (signal.aborted) return;
        // Read at most once a change, and not at all on most pages.
        if (hasChanged) this.#context = onceCalled(() => this.readContext());
        const context = this.#context;
        const known = findings.review();
        const unknown = alerts.review(known);
        const isExplained = unknown.length > 0 && mayHoldUnknownErrors(context());
        this.#reported.review(context);
        this.#health.look(addressOfFrame(), () => recognisePage(this.#roots()));
        fields.review(context);
        cards.update(isExplained ? [...known, ...unknown] : known, context);
      },
      signal,
    });
    this.#watch = watch;
    this.#followChanges(watch);
  }

  #noteShown(what: 'cards' | 'filling', isShown: boolean): void {
    if (isShown) this.#shown.add(what);
    else this.#shown.delete(what);
    this.#lifetime.hold(this.#shown.size > 0);
  }

  /** What changes what cards say, or the page, without any change of its text. */
  #followChanges(watch: Watch): void {
    const signal = this.#signal;
    undoOnAbort(
      signal,
      onStorageChanged(CARDS_DEPEND_ON, () => this.askAgain()),
    );
    // Events are not delivered to a page in the back/forward cache.
    addEventListener('pageshow', ({ persisted }) => persisted && this.askAgain(), { signal });
    for (const event of ['hashchange', 'popstate']) {
      const moved = () => {
        this.#context = onceCalled(() => this.readContext());
        watch.lookAgain();
      };
      addEventListener(event, moved, { signal });
    }
    // In whichever frame the focus is, the cards may be in another.
    const pressed = (event: KeyboardEvent) => {
      if (!isWayToCards(event)) return;
      event.preventDefault();
      void sendFromFrame('go-to-cards', {});
    };
    addEventListener('keydown', pressed, { signal, capture: true });
    const note = () => get(document, 'hidden') && this.#health.note(recognisePage(this.#roots()), true);
    call(document, 'addEventListener', 'visibilitychange', note, { signal });
  }
}

/** A frame below another cannot tell which page it is on; the background asks the one that can. */
function mayHoldUnknownErrors({ page }: PageContext): boolean {
  if (page === null) return window !== window.top;
  return messageOf(UNKNOWN_ERROR)?.pages.includes(page) ?? false;
}

/** The keys that lead to the cards; docs/decisions/0021 says which ones browsers leave free. */
function isWayToCards({ isTrusted, code, altKey, shiftKey, ctrlKey, metaKey }: KeyboardEvent): boolean {
  return isTrusted && code === 'KeyM' && altKey && shiftKey && !ctrlKey && !metaKey;
}

function parsed(signal: AbortSignal): Promise<void> {
  if (get(document, 'readyState') !== 'loading') return Promise.resolve();
  return new Promise((resolve) => {
    call(document, 'addEventListener', 'DOMContentLoaded', () => resolve(), { once: true, signal });
  });
}
