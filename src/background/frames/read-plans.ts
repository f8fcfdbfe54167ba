import * as v from 'valibot';
import { NO_PLANS, type PlansOnPage } from '../../guidance/verdict.ts';
import { READ_FRAME } from '../../messaging/frame-globals.ts';
import type { FrameSender } from '../../messaging/listen.ts';
import { PlansOnPageSchema } from '../../messaging/shown-on-page.ts';
import { browser } from '../../platform/browser.ts';
import { loadReaders } from './frame-scripts.ts';

/**
 * The support plans around a message of a frame. None where they cannot be read: the card then says what can be
 * said without them.
 */
export async function readPlans(
  { tabId, frameId }: Pick<FrameSender, 'tabId' | 'frameId'>,
  place: number,
): Promise<PlansOnPage> {
  const target = { tabId, frameIds: [frameId] };
  try {
    await loadReaders(target);
    const [answer] = await browser.scripting.executeScript({
      target,
      // Runs in the frame, with nothing but its arguments in scope.
      func: (name: string, message: number) =>
        (globalThis as unknown as Record<string, ((message: number) => unknown) | undefined>)[name]?.(
          message,
        ),
      args: [READ_FRAME, place],
    });
    const plans = v.safeParse(PlansOnPageSchema, answer?.result);
    return plans.success ? plans.output : NO_PLANS;
  } catch (problem) {
    console.warn('The plans around a message could not be read.', problem);
    return NO_PLANS;
  }
}
