import * as v from 'valibot';
import { catalogue } from '../guidance/catalogue/index.ts';
import { WordingMatcher } from '../guidance/wording-match.ts';
import { ToFrameSchema } from '../messaging/protocol.ts';
import { REVISION_KEY } from '../messaging/revision-key.ts';
import { browser } from '../platform/browser.ts';
import { reportContextChange } from './ask.ts';
import { readContext } from './context.ts';
import { Explanations } from './explanations.ts';
import { Findings } from './findings.ts';
import { answerInspection, reportOf } from './report.ts';
import { watch } from './watch.ts';

/** What runs in a frame of a portal, until `signal` undoes all of it: watch → match → mark → card. */
function start(signal: AbortSignal): void {
  const matcher = new WordingMatcher(catalogue);
  const findings = new Findings(matcher);
  const explanations = new Explanations(readContext, update);
  /** What the background was last told of this frame; kept true for as long as frames below depend on it. */
  let told: string | null = null;

  function update() {
    findings.review();
    explanations.update(findings.all());
    if (told !== null && told !== JSON.stringify(readContext())) {
      told = null;
      void reportContextChange();
    }
  }

  const onMessage = (message: unknown, _sender: unknown, respond: (answer: unknown) => void) => {
    if (!v.is(ToFrameSchema, message)) return;
    const context = readContext();
    told = JSON.stringify(context);
    respond(context);
  };
  browser.runtime.onMessage.addListener(onMessage);

  const onStorage = (changes: object) => {
    if (REVISION_KEY in changes || 'locale' in changes) explanations.refresh();
  };
  browser.storage.local.onChanged.addListener(onStorage);

  const firstPass = watch({
    anchors: matcher.anchors,
    onCandidate: (block) => findings.look(block),
    onSettled: update,
    signal,
  });
  answerInspection(async () => reportOf(await firstPass, readContext(), await explanations.answers()));
  signal.addEventListener('abort', () => {
    browser.runtime.onMessage.removeListener(onMessage);
    browser.storage.local.onChanged.removeListener(onStorage);
    explanations.clear();
  });
}

const running = new AbortController();
const isPage = document.contentType === 'text/html' || document.contentType === 'application/xhtml+xml';
// Before the document is parsed there is nothing to read, and every parsed node would be a change.
if (isPage && document.readyState === 'loading') {
  document.addEventListener('DOMContentLoaded', () => start(running.signal), { once: true });
} else if (isPage) {
  start(running.signal);
}
