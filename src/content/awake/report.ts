import type { Difference } from '../../guidance/matching/align.ts';
import type { Card } from '../../messaging/card.ts';
import { REPORT } from '../../messaging/frame-globals.ts';
import type { PageContext } from '../../messaging/protocol.ts';
import type { Evidence } from '../../portals/evidence.ts';
import type { Finding } from '../findings/findings.ts';
import { textNodesIn } from '../frame/text-nodes.ts';
import type { Pass } from '../watch/watch.ts';

/** What the extension made of a frame, for tests, the bench and `npm run inspect`. */
export interface FrameReport extends PageContext {
  readonly frame: string;
  /** What speaks for the kind of page, and against it. */
  readonly evidence: readonly Evidence[];
  readonly messages: readonly {
    readonly id: string;
    readonly locale: string;
    readonly text: string;
    readonly score: number;
    readonly differences: readonly Difference[];
    readonly card: Card | null;
    /** A message that cannot be seen has no card on the page, whatever the card would say. */
    readonly isShown: boolean;
  }[];
  readonly scan: Pass & { readonly textNodes: number };
}

export function reportOf(
  scan: Pass,
  context: PageContext,
  evidence: readonly Evidence[],
  answers: readonly { finding: Finding; card: Card | null; isShown: boolean }[],
): FrameReport {
  return {
    ...context,
    frame: location.href,
    evidence,
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

/** The report of a frame in which nothing was looked for. */
export function asleepReport(context: PageContext): FrameReport {
  return {
    ...context,
    frame: location.href,
    evidence: [],
    messages: [],
    scan: { busyMs: 0, longestSliceMs: 0, textNodes: 0 },
  };
}

/**
 * Leaves the report where a debugger can call for it: on the global object of the extension's own world,
 * which the page's scripts do not share.
 */
export function answerInspection(report: () => Promise<FrameReport | null>): void {
  Object.assign(globalThis, { [REPORT]: report });
}
