import type { ShownPage } from '../../harness/practice-server.ts';
import type { PageKind } from '../../src/guidance/page-kinds.ts';
import type { CorpusCase } from '../corpus/index.ts';
import { ALREADY_ASSOCIATED, ASSOCIATED_WORDING, supportPage } from '../practice/support-page.ts';
import type { CardName, CaseWindow } from './window.ts';

/**
 * A known message put at the end of the page. The absence of cards cannot be waited for; but once the probe is
 * marked, everything before it has been looked at. Where a page may carry no message at all, a page beside it is
 * probed instead: that look begins later, so it ends later.
 */
interface Probe extends CardName {
  readonly text: string;
}

const ASSOCIATED: Probe = {
  id: ALREADY_ASSOCIATED,
  verdict: 'undecided',
  text: ASSOCIATED_WORDING,
};
const plan = (id: string, text: string): Probe => ({ id, verdict: id, text });
const PLANS = [
  plan('plan-expired', 'The support plan has expired'),
  plan('plan-used-up', 'The support plan has no incidents remaining'),
];

/** The messages that belong on each kind of page. Preferred is one that the case does not expect itself. */
const PROBES: Partial<Record<PageKind, readonly Probe[]>> = {
  'technical-benefits': [
    {
      id: 'no-benefits-yet',
      verdict: 'undecided',
      text: "Looks like you don't have any benefits yet",
    },
    {
      id: 'not-authorized-for-this-action',
      verdict: 'undecided',
      text: 'You are not authorized for this action',
    },
  ],
  's4b-step-2': PLANS,
  'engage-center': PLANS,
  'help-and-support': [ASSOCIATED],
  'link-support-benefits': [ASSOCIATED],
  'new-support-request': [ASSOCIATED],
};

/** How long a card may take, in milliseconds; on an idle machine it takes some thirty. */
const PATIENCE = 2500;

/** How long a page may go on changing by its own script, in milliseconds. */
const LONGEST_CHANGE = 6000;

interface ProbeResult {
  /** The message whose card is the probe's own; `null` where another page was asked. */
  readonly id: string | null;
  /** Whether the page came to rest. */
  readonly settled: boolean;
  /** Whether the probe was marked. */
  readonly answered: boolean;
}

/** Waits until the page has come to rest and everything on it has been looked at. */
export async function probePage(
  window: CaseWindow,
  beside: CaseWindow,
  { expect: { page, messages } }: CorpusCase,
): Promise<ProbeResult> {
  const possible = page === null ? [] : (PROBES[page] ?? []);
  const probe = possible.find(({ id }) => messages.every((message) => message.id !== id)) ?? possible[0];
  const settled = await window.inPage(comeToRest, LONGEST_CHANGE);
  if (probe !== undefined) {
    const answered = await window.inPage(runProbe, { ...probe, patience: PATIENCE, leaves: false });
    return { id: probe.id, settled, answered };
  }
  await beside.toFront();
  const answered = await beside.inPage(runProbe, { ...ASSOCIATED, patience: PATIENCE, leaves: true });
  await window.toFront();
  return { id: null, settled, answered };
}

/** The page beside the case, which has a message put in and taken out again. */
export const PROBE_PAGE: ShownPage = supportPage('');

/** The texts that the extension marks in a tab, without the probe's own. */
export async function markedTexts(window: CaseWindow): Promise<string[]> {
  return (await window.inFrames(readMarks)).flat();
}

// These functions run in the page: they may refer to nothing outside themselves.

/**
 * Waits until the page is there, has done what its own script does (it says so on its first element), and
 * has drawn itself.
 */
async function comeToRest(patience: number): Promise<boolean> {
  const deadline = performance.now() + patience;
  while (!document.body?.hasChildNodes() || document.documentElement.hasAttribute('data-changing')) {
    if (performance.now() > deadline) return false;
    await new Promise((drawn) => requestAnimationFrame(drawn));
  }
  await new Promise((drawn) => requestAnimationFrame(drawn));
  await new Promise((idle) => requestIdleCallback(idle, { timeout: 500 }));
  return true;
}

/** Adds the probe and waits until it is marked; one that `leaves` is then removed, until its mark is gone, too. */
async function runProbe(probe: {
  readonly text: string;
  readonly patience: number;
  readonly leaves: boolean;
}): Promise<boolean> {
  const deadline = performance.now() + probe.patience;
  const paragraph = document.createElement('p');
  paragraph.id = 'corpus-probe';
  paragraph.textContent = probe.text;
  document.body.append(paragraph);
  let answered = false;
  while (!answered && performance.now() < deadline) {
    await new Promise((later) => setTimeout(later, 5));
    const marks = [...(CSS.highlights.get('partner-support-companion') ?? [])];
    answered = marks.some((mark) => paragraph.contains(mark.startContainer));
  }
  if (!probe.leaves) return answered;
  paragraph.remove();
  while (answered && performance.now() < deadline) {
    await new Promise((later) => setTimeout(later, 5));
    if ([...(CSS.highlights.get('partner-support-companion') ?? [])].length === 0) return true;
  }
  return false;
}

function readMarks(): string[] {
  return [...(CSS.highlights.get('partner-support-companion') ?? [])]
    .filter((mark) => mark.startContainer.parentElement?.closest('#corpus-probe') == null)
    .map((mark) => (mark as Range).toString());
}
