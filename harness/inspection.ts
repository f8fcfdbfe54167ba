import { setTimeout as pause } from 'node:timers/promises';
import type { Page } from 'playwright';
import type { Card } from '../src/messaging/card.ts';
import type { HintCard } from '../src/messaging/hint-card.ts';
import type { Evidence } from '../src/portals/evidence.ts';
import type { ChromiumDriver } from './chromium.ts';
import type { SeenFrame } from './reports.ts';

/** Pages go on loading after they have loaded: they are looked at until nothing new came for so long. */
const QUIET_MS = 1200;
const BETWEEN_MS = 300;
const LONGEST_MS = 10_000;

/** What the extension made of a frame; the hints for the page are with its top frame. */
interface InspectedFrame extends SeenFrame {
  readonly hints: readonly HintCard[];
}

/** What the extension made of the frames, once that no longer changes. */
export async function settledReports(driver: ChromiumDriver, tab: Page): Promise<InspectedFrame[]> {
  const began = Date.now();
  let reports = await driver.reports(tab);
  let said = JSON.stringify(reports);
  let quietSince = Date.now();
  while (Date.now() - quietSince < QUIET_MS && Date.now() - began < LONGEST_MS) {
    await pause(BETWEEN_MS);
    reports = await driver.reports(tab);
    const now = JSON.stringify(reports);
    if (now !== said) quietSince = Date.now();
    said = now;
  }
  return withHintsOf(driver, tab, reports);
}

export async function withHintsOf(
  driver: ChromiumDriver,
  tab: Page,
  reports: readonly SeenFrame[],
): Promise<InspectedFrame[]> {
  const hints = await driver.hints(tab);
  return reports.map((report) => ({ ...report, hints: report.frame === tab.url() ? hints : [] }));
}

/** The object that `inspect --json` prints. */
export function inspectionOf(address: string, reports: readonly (SeenFrame & Partial<InspectedFrame>)[]) {
  const top = reports.find(({ frame }) => frame === address) ?? null;
  return {
    portal: top?.portal ?? null,
    page: top?.page ?? null,
    evidence: reports.flatMap((report) => evidenceIn(report, report === top)),
    account: top?.account ?? null,
    messages: reports.flatMap(({ frame, messages }) =>
      messages.flatMap(({ id, locale, text, score, differences, card, isShown }) =>
        // A wording on a page it does not belong to, or one that is not shown, is no message.
        card === null || !isShown
          ? []
          : [{ id, locale, text, frame, match: { score, differences }, verdict: verdictOf(card) }],
      ),
    ),
    hints: reports.flatMap(({ hints = [] }) => hints.map(hintIn)),
    benefits: reports.flatMap(({ reading }) => reading?.benefits ?? []),
    contracts: reports.flatMap(({ reading }) => reading?.contracts ?? []),
    scan: { textNodes: top?.scan.textNodes ?? 0, firstPassMs: top?.scan.busyMs ?? 0 },
  };
}

/** In words. That of a frame below is listed where the frame is a page of its own, and says which frame. */
function evidenceIn({ page, frame, evidence }: SeenFrame, isTop: boolean): string[] {
  if (!isTop && page === null) return [];
  return evidence.map((each) => words(each) + (isTop ? '' : `, in ${frame}`));
}

const words = ({ weight, what }: Evidence) => `${weight > 0 ? 'for' : 'against'}: ${what}`;

export type Inspection = ReturnType<typeof inspectionOf>;

const plain = (pieces: Card['text'][number]) => pieces.map((piece) => piece.text).join('');

function hintIn({ kind, verdict, title, text, steps, rules }: HintCard) {
  return {
    kind,
    verdict,
    title,
    text: [...text, ...steps].map(plain).join('\n'),
    rules: rules.map(({ id }) => id),
  };
}

function verdictOf({ verdict, certainty, title, text, steps, rules }: Card) {
  return {
    kind: verdict,
    certainty: certainty.kind,
    title,
    text: [...text, ...steps].map(plain).join('\n'),
    steps: steps.map(plain),
    rules: rules.map(({ id }) => id),
  };
}
