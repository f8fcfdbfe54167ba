import type { PageKind } from '../../src/guidance/page-kinds.ts';
import type { ShownPage } from '../driver/practice-server.ts';
import { lastSeen } from '../driver/until.ts';
import type { CorpusCase } from '../corpus/index.ts';
import type { CardName, CaseWindow } from './window.ts';

/**
 * Silence cannot be waited for. So that it can be told from slowness, a message that is surely known is put
 * at the end of the page: once it is marked, everything before it has been looked at. Where a page may
 * carry no message at all, one on a page beside it is asked instead, which began later and so ends later.
 */
interface Witness extends CardName {
  readonly text: string;
}

const ASSOCIATED: Witness = {
  id: 'access-id-already-associated',
  verdict: 'undecided',
  text: 'This Access ID is already associated to an account. Please contact your Technical Account Manager to obtain a new Access ID',
};
const plan = (id: string, text: string): Witness => ({ id, verdict: id, text });
const PLANS = [
  plan('plan-expired', 'The support plan has expired'),
  plan('plan-used-up', 'The support plan has no incidents remaining'),
];

/** The messages that belong on each kind of page; one that the case does not expect is taken if there is one. */
const WITNESSES: Partial<Record<PageKind, readonly Witness[]>> = {
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

const ID = 'corpus-witness';

/** How long a card may take, in milliseconds; on an idle machine it takes some thirty. */
const PATIENCE = 2500;

/** Puts the witness into the case's own page; `null` where no message belongs on a page of that kind. */
export async function callWitness(
  window: CaseWindow,
  { expect: { page, messages } }: CorpusCase,
): Promise<{ readonly id: string; readonly answered: boolean } | null> {
  const possible = page === null ? [] : (WITNESSES[page] ?? []);
  const witness = possible.find(({ id }) => messages.every((message) => message.id !== id)) ?? possible[0];
  if (witness === undefined) return null;
  await window.inPage(put, { id: ID, text: witness.text });
  return { id: witness.id, answered: await isAnswered(window, witness.id) };
}

/** The page beside the case, which has a message put in and taken out again. */
export const WITNESS_PAGE: ShownPage = {
  address: 'https://portal.azure.com/#view/Microsoft_Azure_Support/HelpAndSupportBlade/~/supportPlans',
  html: '<!doctype html><html lang="en"><title>Support</title><body><h1>Link support benefits</h1></body></html>',
  frames: {},
};

/** Asks the page beside the case; false where even that page says nothing. */
export async function askBeside(window: CaseWindow, beside: CaseWindow): Promise<boolean> {
  await window.inPage(breathe, 3);
  await beside.inPage(put, { id: ID, text: ASSOCIATED.text });
  const answered = await isAnswered(beside, ASSOCIATED.id);
  await beside.inPage(takeAway, ID);
  const gone = await lastSeen(
    () => beside.cards(),
    (cards) => cards.length === 0,
    PATIENCE,
  );
  return answered && gone.length === 0;
}

/** The texts that the extension marks in a tab, without the witness's own. */
export async function markedTexts(window: CaseWindow): Promise<string[]> {
  return (await window.inFrames(readMarks)).flat();
}

async function isAnswered(window: CaseWindow, id: string): Promise<boolean> {
  const seen = async () =>
    (await window.inPage(isMarked, ID)) && (await window.cards()).some((card) => card.id === id);
  return lastSeen(seen, Boolean, PATIENCE);
}

// These run in the page.

function put({ id, text }: { readonly id: string; readonly text: string }): void {
  const paragraph = document.createElement('p');
  paragraph.id = id;
  paragraph.textContent = text;
  document.body.append(paragraph);
}

function takeAway(id: string): void {
  document.getElementById(id)?.remove();
}

function isMarked(id: string): boolean {
  const witness = document.getElementById(id);
  const marks = [...(CSS.highlights.get('partner-support-companion') ?? [])];
  return witness !== null && marks.some((mark) => witness.contains(mark.startContainer));
}

function readMarks(): string[] {
  return [...(CSS.highlights.get('partner-support-companion') ?? [])]
    .filter((mark) => mark.startContainer.parentElement?.closest('#corpus-witness') == null)
    .map((mark) => (mark as Range).toString());
}

/** Lets the page draw, and whatever waits for idle moments happen, so many times. */
async function breathe(times: number): Promise<void> {
  for (let time = 0; time < times; time += 1) {
    await new Promise((drawn) => requestAnimationFrame(drawn));
    await new Promise((idle) => requestIdleCallback(idle));
  }
}
