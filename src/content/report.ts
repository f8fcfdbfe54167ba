import type { Difference } from '../guidance/matching/align.ts';
import type { Card, PageContext } from '../messaging/protocol.ts';
import type { Finding } from './findings.ts';
import { textNodesIn } from './text-nodes.ts';
import type { Pass } from './watch.ts';

/** What the extension made of a frame, for `npm run inspect` and the tour. */
export interface FrameReport extends PageContext {
  readonly frame: string;
  readonly messages: readonly {
    readonly id: string;
    readonly locale: string;
    readonly text: string;
    readonly score: number;
    readonly differences: readonly Difference[];
    readonly card: Card | null;
    /** A message that nobody sees has no card on the page, whatever it would say. */
    readonly isShown: boolean;
  }[];
  readonly scan: Pass & { readonly textNodes: number };
}

export function reportOf(
  scan: Pass,
  context: PageContext,
  answers: readonly { finding: Finding; card: Card | null; isShown: boolean }[],
): FrameReport {
  return {
    ...context,
    frame: location.href,
    messages: answers.map(({ finding: { message, locale, text, score, differences }, card, isShown }) => ({
      id: message,
      locale,
      text,
      score,
      differences,
      card,
      isShown,
    })),
    scan: { ...scan, textNodes: textNodesIn(document).length },
  };
}

/** The name under which the debugger finds the report. */
export const INSPECT = 'partnerSupportCompanionReport';

/** The name under which it finds what the readers read off the page. */
export const READING = 'partnerSupportCompanionReading';

/**
 * Leaves the report where a debugger can call for it: on the global object of the extension's own world,
 * which the page's scripts do not share.
 */
export function answerInspection(report: () => Promise<FrameReport>): void {
  Object.defineProperty(globalThis, INSPECT, { value: report });
}
