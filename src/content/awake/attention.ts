import { ATTENTIVE, leftGlobals } from '../../messaging/frame-globals.ts';
import type { Attentive } from '../attentive.iife.ts';
import { sendFromFrame } from '../frame/send-from-frame.ts';

const world = leftGlobals as { [ATTENTIVE]?: Attentive };

/** What understands messages, fields and pages, loaded where it is not yet; `null` where that failed. */
export async function attentive(): Promise<Attentive | null> {
  if (world[ATTENTIVE] === undefined) await sendFromFrame('attend', {});
  return world[ATTENTIVE] ?? null;
}
