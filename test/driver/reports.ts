import type { BrowserContext, CDPSession, Frame, Page } from 'playwright';
import { type FrameReport, INSPECT } from '../../src/content/report.ts';

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
): Promise<FrameReport[]> {
  const reports = new Map<string, FrameReport>();
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

async function reportsIn(cdp: CDPSession, extensionName: string): Promise<FrameReport[]> {
  const worlds: IsolatedWorld[] = [];
  cdp.on('Runtime.executionContextCreated', ({ context }) => worlds.push(context as IsolatedWorld));
  // Enabling it names every world that exists already, before it answers.
  await cdp.send('Runtime.enable');
  const own = worlds.filter(({ name, auxData }) => name === extensionName && auxData?.type === 'isolated');
  const reports: FrameReport[] = [];
  for (const { id } of own) {
    const { result } = await cdp.send('Runtime.evaluate', {
      contextId: id,
      expression: `globalThis.${INSPECT}?.()`,
      awaitPromise: true,
      returnByValue: true,
    });
    if (result.value) reports.push(result.value as FrameReport);
  }
  return reports;
}
