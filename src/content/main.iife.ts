import { catalogue } from '../guidance/catalogue/index.ts';
import { WordingMatcher } from '../guidance/matching/wording-matcher.ts';
import { REVISION_KEY } from '../messaging/revision-key.ts';
import { browser } from '../platform/browser.ts';
import { readContext } from './context.ts';
import { Explanations } from './explanations.ts';
import { Findings } from './findings.ts';
import { answerInspection, reportOf } from './report.ts';
import { ToldContext } from './told-context.ts';
import { watch } from './watch.ts';

/** What runs in a frame of a portal, until `signal` undoes all of it: watch → match → mark → card. */
function start(told: ToldContext, running: AbortController): void {
  const { signal } = running;
  const matcher = new WordingMatcher(catalogue);
  const findings = new Findings(matcher);
  const explanations = new Explanations(readContext, update);

  function update() {
    // The extension was updated or removed under the open page: its cards would never hear anything again.
    if (!browser.runtime.id) return running.abort();
    findings.review();
    explanations.update(findings.all());
    told.review();
  }

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
    browser.storage.local.onChanged.removeListener(onStorage);
    explanations.clear();
  });
}

const running = new AbortController();
const isPage = document.contentType === 'text/html' || document.contentType === 'application/xhtml+xml';
if (isPage) {
  const told = new ToldContext(running.signal);
  const begin = () => start(told, running);
  // Before the document is parsed there is nothing to read, and every parsed node would be a change.
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', begin, { once: true });
  else begin();
}
