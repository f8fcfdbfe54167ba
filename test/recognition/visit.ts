import { lastSeen } from '../../harness/until.ts';
import type { CorpusCase } from '../corpus/index.ts';
import { type BrowserName, compareCards, type Outcome, otherDifferences } from './outcome.ts';
import { probePage } from './probe.ts';
import type { CaseWindow } from './window.ts';

/** How much later than the probe's a card may come or go, from another frame for instance, in milliseconds. */
const GRACE = 1200;

/** Shows one case and says what became of it. */
export async function visitCase(
  browser: BrowserName,
  window: CaseWindow,
  beside: CaseWindow,
  corpusCase: CorpusCase,
): Promise<Outcome> {
  const { kind, name, origin, language, shown } = corpusCase;
  await window.visit(shown);
  const { id, settled, answered } = await probePage(window, beside, corpusCase);
  const { comparison: cards, marked } = await lastSeen(
    async () => {
      const seen = await window.cards();
      const itsCard = seen.findLastIndex((card) => card.id === id);
      const others = seen.filter((_, nth) => nth !== itsCard);
      return {
        complete: id === null || itsCard !== -1,
        comparison: compareCards(corpusCase.expect.messages, others),
        marked: others.map(({ words }) => words),
      };
    },
    ({ complete, comparison: { missed, mistaken } }) => complete && missed.length + mistaken.length === 0,
    GRACE,
  );
  const report = await window.report({
    withReading: corpusCase.expect.benefits !== undefined || corpusCase.expect.contracts !== undefined,
    withHints: corpusCase.expect.hints !== undefined,
  });
  return {
    browser,
    kind,
    name,
    origin,
    language,
    ...cards,
    otherwise: [
      ...(settled ? [] : ['the page never came to rest: it waits for a card to come or go']),
      ...(answered ? [] : ['a known message on the same page stays without a card']),
      ...(report === null ? [] : otherDifferences(corpusCase, cards, report, marked)),
    ],
  };
}
