import type { BrowserContext, CDPSession, Frame, Page } from 'playwright';
import type { FrameReport } from '../src/content/awake/report.ts';
import { READ_FRAME, REPORT } from '../src/messaging/frame-globals.ts';
import type { ShownOnPage } from '../src/messaging/shown-on-page.ts';

/** A frame's report together with what the readers read there, `null` where they do not run. */
export interface SeenFrame extends FrameReport {
  readonly reading: ShownOnPage | null;
}

interface IsolatedWorld {
  readonly id: number;
  readonly name: string;
  readonly auxData?: { readonly type?: string };
}

/** What the extension made of each frame of a tab; resolves once it has looked through all of them. */
export async function reportsOf(
  context: BrowserContext,
  tab: Page,
  extensionName: string,
): Promise<SeenFrame[]> {
  const reports = new Map<string, SeenFrame>();
  for (const target of targetsOf(tab)) {
    const cdp = await context.newCDPSession(target).catch(() => null);
    if (cdp === null) continue;
    try {
      for (const report of await reportsIn(cdp, extensionName)) reports.set(report.frame, report);
    } finally {
      await cdp.detach().catch(() => {});
    }
  }
  return [...reports.values()];
}

/** The tab, and its frames: those of another site can only be debugged by themselves. */
function targetsOf(tab: Page): (Page | Frame)[] {
  return [tab, ...tab.frames().filter((frame) => frame !== tab.mainFrame() && !frame.isDetached())];
}

async function reportsIn(cdp: CDPSession, extensionName: string): Promise<SeenFrame[]> {
  const worlds: IsolatedWorld[] = [];
  cdp.on('Runtime.executionContextCreated', ({ context }) => worlds.push(context as IsolatedWorld));
  // Enabling it names every world that exists already, before it answers.
  await cdp.send('Runtime.enable');
  const own = worlds.filter(({ name, auxData }) => name === extensionName && auxData?.type === 'isolated');
  const reports: SeenFrame[] = [];
  for (const { id } of own) {
    const { result } = await cdp.send('Runtime.evaluate', {
      contextId: id,
      expression: `(${lookInFrame})(globalThis.${REPORT}, globalThis.${READ_FRAME})`,
      awaitPromise: true,
      returnByValue: true,
    });
    if (result.value) reports.push(result.value as SeenFrame);
  }
  return reports;
}

/** Runs in a frame, in the extension's own world. */
async function lookInFrame(
  report: (() => Promise<FrameReport>) | undefined,
  read: (() => ShownOnPage | null) | undefined,
): Promise<SeenFrame | undefined> {
  const reported = await report?.();
  return reported && { ...reported, reading: read?.() ?? null };
}
