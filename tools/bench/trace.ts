import type { CDPSession } from 'playwright';
import messages from '../../public/_locales/en/messages.json' with { type: 'json' };

/** The world that the browser gives the content script bears the extension's name. */
const OWN_WORLD = messages.productName.message;

/** An event of a trace; times are in microseconds. */
export interface TraceEvent {
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  /** How long it took by the clock, and of that, how long its thread had the processor. */
  readonly dur?: number;
  readonly tdur?: number;
  readonly args: {
    readonly worldName?: string;
    readonly data?: { readonly url?: string };
  };
}

const CATEGORIES = [
  'devtools.timeline',
  // Where the browser reports its tasks.
  'disabled-by-default-devtools.timeline',
  // Where it reports which world's script it runs, and its microtasks.
  'v8',
  'v8.execute',
];

/** Records what happens in the browser while something is done. */
export async function traced(cdp: CDPSession, work: () => Promise<void>): Promise<TraceEvent[]> {
  const events: TraceEvent[] = [];
  const collect = ({ value }: { value: object[] }) => {
    for (const event of value) events.push(event as TraceEvent);
  };
  cdp.on('Tracing.dataCollected', collect);
  await cdp.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: CATEGORIES, recordMode: 'recordAsMuchAsPossible' },
  });
  await work();
  const complete = new Promise((resolve) => cdp.once('Tracing.tracingComplete', resolve));
  await cdp.send('Tracing.end');
  await complete;
  cdp.off('Tracing.dataCollected', collect);
  return events.filter(({ dur }) => dur !== undefined).sort((one, other) => one.ts - other.ts);
}

/** Milliseconds for which an event had the processor: what else the machine does has no part in it. */
export function processorMs({ tdur, dur }: TraceEvent): number {
  return (tdur ?? dur ?? 0) / 1000;
}

/** The outermost of the events that pass: what happens within one of them is part of it. */
export function outermost(
  events: readonly TraceEvent[],
  passes: (event: TraceEvent) => boolean,
): TraceEvent[] {
  const ends = new Map<string, number>();
  return events.filter((event) => {
    const thread = `${event.pid}/${event.tid}`;
    if (!passes(event) || event.ts < (ends.get(thread) ?? 0)) return false;
    ends.set(thread, event.ts + (event.dur ?? 0));
    return true;
  });
}

/**
 * Whether an event is a call into the extension's own world of a page, as the browser itself reports it. Such
 * a call lasts until the promises it settled have been followed too, so that no part of the script is missed.
 */
export function isOwnCall({ name, args }: TraceEvent): boolean {
  return (
    args.worldName === OWN_WORLD ||
    ((name === 'FunctionCall' || name === 'EvaluateScript') &&
      (args.data?.url ?? '').startsWith('chrome-extension:'))
  );
}

/**
 * All that the extensions' scripts do in pages: the calls into them, and the microtasks in which no function of a page
 * runs. Delivering changes to an observer, and going on after an `await`, may carry no address; our pages do neither.
 * Style and layout that is forced within is part of it.
 */
export function ownWork(events: readonly TraceEvent[]): TraceEvent[] {
  const ofPages = events.filter(
    ({ name, args }) => name === 'FunctionCall' && isOfPage(args.data?.url ?? ''),
  );
  const holdsPage = (outer: TraceEvent) => ofPages.some((inner) => isWithin(inner, outer));
  const isOwn = (event: TraceEvent) =>
    isOwnCall(event) || (event.name === 'RunMicrotasks' && !holdsPage(event));
  return outermost(events, isOwn);
}

const isOfPage = (address: string) => address !== '' && !address.startsWith('chrome-extension:');

function isWithin(inner: TraceEvent, outer: TraceEvent): boolean {
  const isSameThread = inner.pid === outer.pid && inner.tid === outer.tid;
  return isSameThread && outer.ts <= inner.ts && inner.ts < outer.ts + (outer.dur ?? 0);
}

/**
 * The longest that the extension's script takes of one of the page's tasks, in milliseconds of the processor.
 * What else the page does in that task, such as laying out all it has just parsed, is the page's own.
 */
export function longestOwnTask(events: readonly TraceEvent[]): number {
  const own = ownWork(events);
  const tasks = outermost(events, ({ name }) => name === 'RunTask');
  const perTask = new Map<TraceEvent | null, number>();
  for (const call of own) {
    const task =
      tasks.findLast(({ tid, pid, ts }) => tid === call.tid && pid === call.pid && ts <= call.ts) ?? null;
    perTask.set(task, (perTask.get(task) ?? 0) + processorMs(call));
  }
  return Math.max(0, ...perTask.values());
}
