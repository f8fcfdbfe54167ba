import { catalogue, messageOf } from '../guidance/catalogue/index.ts';
import { UNKNOWN_ERROR } from '../guidance/catalogue/unrecognised.ts';
import { WordingMatcher } from '../guidance/matching/wording-matcher.ts';
import { REVISION_KEY } from '../messaging/revision-key.ts';
import { browser } from '../platform/browser.ts';
import { Alerts } from './alerts.ts';
import { readContext } from './context.ts';
import { Findings } from './findings.ts';
import { type Cards, loadCards } from './load-cards.ts';
import { answerInspection, reportOf } from './report.ts';
import { ReportedContext } from './reported-context.ts';
import { Watch } from './watch.ts';

/** What runs in a frame of a portal, until `signal` undoes all of it: watch → match → mark → card. */
function start(running: AbortController, frame: FrameContext, matcher: WordingMatcher): void {
  const { signal } = running;
  const findings = new Findings(matcher);
  const alerts = new Alerts();
  let cards: Promise<Cards | null> | null = null;

  const watch = new Watch({
    sieve: matcher.sieve,
    onCandidate: (block) => findings.look(block),
    onPart: (part) => alerts.note(part),
    onSettled: () => void update(),
    signal,
  });
  frame.look = () => readContext(watch.roots);

  async function update() {
    // The extension was updated or removed under the open page: its cards would never hear anything again.
    if (!browser.runtime.id) return running.abort();
    findings.review();
    const known = findings.all();
    const unknown = alerts.review(known);
    const found = unknown.length > 0 && mayHoldUnknownErrors() ? [...known, ...unknown] : known;
    // Most frames never have anything to explain, and so nothing to explain it with.
    if (found.length > 0)
      cards ??= loadCards(
        () => frame.look(),
        () => watch.lookAgain(),
      );
    frame.told.review();
    (await cards)?.update(found);
  }

  /** A frame below another cannot tell which page it is on; the background asks the one that can. */
  function mayHoldUnknownErrors(): boolean {
    const { page } = frame.look();
    if (window !== window.top && page === null) return true;
    return page !== null && (messageOf(UNKNOWN_ERROR)?.pages.includes(page) ?? false);
  }

  const refresh = async () => (await cards)?.refresh();
  const onStorage = (changes: object) => {
    if (REVISION_KEY in changes || 'locale' in changes) void refresh();
  };
  browser.storage.local.onChanged.addListener(onStorage);
  // What was recorded while the page lay in the back/forward cache was told to nobody here.
  window.addEventListener('pageshow', ({ persisted }) => persisted && void refresh(), { signal });
  for (const event of ['hashchange', 'popstate']) {
    window.addEventListener(event, () => watch.lookAgain(), { signal });
  }
  answerInspection(async () => {
    const pass = await watch.firstPass;
    return reportOf(pass, frame.look(), (await (await cards)?.answers()) ?? []);
  });
  signal.addEventListener('abort', async () => {
    browser.storage.local.onChanged.removeListener(onStorage);
    (await cards)?.clear();
  });
}

/** Where the frame stands, as told to the frames below it; it can be asked before the document is read. */
class FrameContext {
  look = () => readContext([document]);
  readonly told: ReportedContext;

  constructor(signal: AbortSignal) {
    this.told = new ReportedContext(() => this.look(), signal);
  }
}

const isPage = document.contentType === 'text/html' || document.contentType === 'application/xhtml+xml';
if (isPage) {
  const running = new AbortController();
  const frame = new FrameContext(running.signal);
  // Made while there is nothing to read yet.
  const matcher = new WordingMatcher(catalogue);
  const begin = () => start(running, frame, matcher);
  // Before the document is parsed there is nothing to read, and every parsed node would be a change.
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', begin, { once: true });
  else begin();
}
