import { catalogue, messageOf } from '../guidance/catalogue/index.ts';
import { UNKNOWN_ERROR } from '../guidance/catalogue/unrecognised.ts';
import { WordingMatcher } from '../guidance/matching/wording-matcher.ts';
import { MAKE_CARDS, PLACE_OF, READ_FRAME, REPORT } from '../messaging/frame-globals.ts';
import { listen } from '../messaging/listen.ts';
import { backgroundToFrames, type PageContext } from '../messaging/protocol.ts';
import { onStorageChanged } from '../platform/storage.ts';
import { CHOSEN_LOCALE, REVISION } from '../platform/storage-keys.ts';
import { matchesHost } from '../portals/match-patterns.ts';
import { onceCalled } from '../portals/once-called.ts';
import { Alerts } from './alerts.ts';
import { readContext } from './context.ts';
import { Findings } from './findings.ts';
import { addressOfFrame } from './frame-address.ts';
import { FrameCards } from './frame-cards.ts';
import { Lifetime } from './lifetime.ts';
import { answerInspection, reportOf } from './report.ts';
import { ReportedContext } from './reported-context.ts';
import { undoOnAbort } from './undo.ts';
import { Watch } from './watch.ts';

/** What runs in a frame of a portal, until its one signal undoes all of it: watch → match → mark → card. */
class Frame {
  readonly #running = new AbortController();
  readonly #signal = this.#running.signal;
  readonly #lifetime = new Lifetime(() => this.#running.abort(), this.#signal);
  readonly #reported = new ReportedContext();
  /** Made while there is nothing to read yet. */
  readonly #matcher = new WordingMatcher(catalogue);
  #watch: Watch | null = null;
  #cards: FrameCards | null = null;

  constructor() {
    // A blade may be there, and ask for the context above it, before this document has been read.
    const stopListening = listen(backgroundToFrames, {
      'read-context': () => this.#reported.answer(this.#readContext()),
      'ask-again': () => {
        this.#cards?.askAgain();
        return true;
      },
      leave: ({ patterns }) => {
        const { hostname } = new URL(addressOfFrame());
        if (patterns === null || matchesHost(patterns, hostname)) this.#running.abort();
        return this.#signal.aborted;
      },
    });
    undoOnAbort(this.#signal, stopListening);
    undoOnAbort(this.#signal, () => {
      for (const name of [MAKE_CARDS, READ_FRAME, PLACE_OF, REPORT]) Reflect.deleteProperty(globalThis, name);
    });
    // Before the document is parsed there is nothing to read, and every parsed node would be a change.
    if (document.readyState !== 'loading') this.#begin();
    else {
      document.addEventListener('DOMContentLoaded', () => this.#begin(), {
        once: true,
        signal: this.#signal,
      });
    }
  }

  #begin(): void {
    const signal = this.#signal;
    // Firefox stops a replaced script before it can remove its host.
    for (const left of document.querySelectorAll('partner-support-companion')) left.remove();
    const findings = new Findings(this.#matcher);
    const alerts = new Alerts();
    const cards = new FrameCards({
      readContext: () => this.#readContext(),
      onVisibilityChange: () => watch.lookAgain(),
      onShown: (isAnyShown) => this.#lifetime.hold(isAnyShown),
      signal,
    });
    this.#cards = cards;
    Object.assign(globalThis, { [PLACE_OF]: (place: number) => findings.elementAt(place) });
    const watch = new Watch({
      sieve: this.#matcher.sieve,
      onCandidate: (block) => findings.look(block),
      onPart: (part) => alerts.note(part),
      onSettled: () => {
        this.#lifetime.check();
        if (signal.aborted) return;
        // Read at most once a settle, and not at all on most pages.
        const context = onceCalled(() => this.#readContext());
        const known = findings.review();
        const unknown = alerts.review(known);
        const isExplained = unknown.length > 0 && mayHoldUnknownErrors(context());
        this.#reported.review(context);
        cards.update(isExplained ? [...known, ...unknown] : known, context);
      },
      signal,
    });
    this.#watch = watch;
    this.#followChanges(watch, cards);
    answerInspection(async () => {
      const pass = await watch.firstPass;
      return reportOf(pass, this.#readContext(), await cards.report());
    });
  }

  /** What changes what cards say, or the page, without any change of its text. */
  #followChanges(watch: Watch, cards: FrameCards): void {
    const signal = this.#signal;
    undoOnAbort(
      signal,
      onStorageChanged([REVISION, CHOSEN_LOCALE], () => cards.askAgain()),
    );
    // Events are not delivered to a page in the back/forward cache.
    addEventListener('pageshow', ({ persisted }) => persisted && cards.askAgain(), { signal });
    for (const event of ['hashchange', 'popstate']) {
      addEventListener(event, () => watch.lookAgain(), { signal });
    }
  }

  #readContext(): PageContext {
    return readContext(this.#watch?.roots ?? [document]);
  }
}

/** A frame below another cannot tell which page it is on; the background asks the one that can. */
function mayHoldUnknownErrors({ page }: PageContext): boolean {
  if (page === null) return window !== window.top;
  return messageOf(UNKNOWN_ERROR)?.pages.includes(page) ?? false;
}

const isPage = document.contentType === 'text/html' || document.contentType === 'application/xhtml+xml';
if (isPage) new Frame();
