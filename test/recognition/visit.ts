import type { CorpusCase } from '../corpus/index.ts';
import { lastSeen } from '../driver/until.ts';
import { type BrowserName, compareCards, type Outcome, otherDifferences } from './outcome.ts';
import type { CardName, CaseWindow } from './window.ts';
import { askBeside, callWitness, markedTexts } from './witness.ts';

/** How long a page may go on changing by its own script, in milliseconds. */
const LONGEST_CHANGE = 6000;

/** How much later than the witness's a card may come or go, from another frame for instance, in milliseconds. */
const GRACE = 1200;

/** Shows one case and says what became of it. */
export async function visitCase(
  browser: BrowserName,
  window: CaseWindow,
  beside: CaseWindow,
  corpusCase: CorpusCase,
): Promise<Outcome> {
  const { kind, name, shown } = corpusCase;
  await window.visit(shown);
  const settled = await lastSeen(() => window.inPage(hasSettled, null), Boolean, LONGEST_CHANGE);
  const witness = await callWitness(window, corpusCase);
  const answered = witness?.answered ?? (await askBeside(window, beside));
  const cards = await lastSeen(
    async () => compareCards(corpusCase, without(witness?.id, await window.cards())),
    ({ missed, mistaken }) => missed.length + mistaken.length === 0,
    GRACE,
  );
  const report = await window.report();
  return {
    browser,
    kind,
    name,
    ...cards,
    otherwise: [
      ...(settled ? [] : ['the page never came to rest: it waits for a card to come or go']),
      ...(answered ? [] : ['a known message on the same page stays without a card']),
      ...(report === null ? [] : otherDifferences(corpusCase, cards, report, await markedTexts(window))),
    ],
  };
}

/** The cards without one of the witness's. */
function without(id: string | undefined, cards: readonly CardName[]): readonly CardName[] {
  const witness = cards.findLastIndex((card) => card.id === id);
  return cards.filter((_, nth) => nth !== witness);
}

/** Runs in the page: it is there, and one that changes by its own script says so until it has done. */
function hasSettled(): boolean {
  const { readyState, body, documentElement } = document;
  return readyState === 'complete' && body.hasChildNodes() && !documentElement.hasAttribute('data-changing');
}
