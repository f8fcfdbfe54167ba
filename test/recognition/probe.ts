import type { ShownPage } from '../../harness/practice-server.ts';
import { lastSeen } from '../../harness/until.ts';
import type { PageKind } from '../../src/guidance/page-kinds.ts';
import type { CorpusCase } from '../corpus/index.ts';
import { ALREADY_ASSOCIATED, ASSOCIATED_WORDING, supportPage } from '../practice/support-page.ts';
import type { CardName, CaseWindow } from './window.ts';

/**
 * A known message put at the end of the page. The absence of cards cannot be waited for; but once the probe has
 * its card, everything before it has been looked at. Where a page may carry no message at all, a page beside it is
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
const PATIENCE = 8000;

/** How long a page may go on changing by its own script, in milliseconds. */
const LONGEST_CHANGE = 6000;

interface ProbeResult {
  /** The message whose card is the probe's own; `null` where another page was asked. */
  readonly id: string | null;
  /** Whether the page came to rest. */
  readonly settled: boolean;
  /** Whether the probe got its card. */
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
    // Where a page of that kind can hold no other message, the case expects the probe's own, too.
    const wanted = 1 + messages.filter(({ id }) => id === probe.id).length;
    await window.inPage(addProbe, probe.text);
    return { id: probe.id, settled, answered: await hasCards(window, probe, wanted) };
  }
  await beside.toFront();
  await beside.inPage(addProbe, ASSOCIATED.text);
  const answered = await hasCards(beside, ASSOCIATED, 1);
  await beside.inPage(removeProbe, null);
  await hasCards(beside, ASSOCIATED, 0);
  await window.toFront();
  return { id: null, settled, answered };
}

/** The page beside the case, which has a message put in and taken out again. */
export const PROBE_PAGE: ShownPage = supportPage('');

/** Waits until a window has so many cards of the probe's message, and says whether it came to that. */
async function hasCards(window: CaseWindow, probe: Probe, count: number): Promise<boolean> {
  const own = async () => (await window.cards()).filter(({ id }) => id === probe.id).length;
  await window.settled();
  const isReached = (seen: number) => (count === 0 ? seen === 0 : seen >= count);
  return isReached(await lastSeen(own, isReached, PATIENCE));
}

// These functions run in the page: they may refer to nothing outside themselves.

/** Waits until the page is there and has done what its own script does: it says so on its first element. */
async function comeToRest(patience: number): Promise<boolean> {
  const deadline = performance.now() + patience;
  while (!document.body?.hasChildNodes() || document.documentElement.hasAttribute('data-changing')) {
    if (performance.now() > deadline) return false;
    await new Promise((drawn) => requestAnimationFrame(drawn));
  }
  return true;
}

function addProbe(text: string): void {
  const paragraph = document.createElement('p');
  paragraph.id = 'corpus-probe';
  paragraph.textContent = text;
  document.body.append(paragraph);
}

function removeProbe(): void {
  document.getElementById('corpus-probe')?.remove();
}
