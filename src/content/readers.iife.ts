import { READ_FRAME, READ_SYMPTOMS } from '../messaging/frame-globals.ts';
import { readFrame, readFrameSymptoms, readPlans } from './frame-reading.ts';

/**
 * Reads what a page shows, or what stands around one message; and what it shows besides messages. The background loads
 * it into a tab's frames on request and never before, and calls it by these names on the global object of the
 * extension's own world.
 */
const read = (place?: number) => (place === undefined ? readFrame() : readPlans(place));
Object.defineProperty(globalThis, READ_FRAME, { value: read, configurable: true });
Object.defineProperty(globalThis, READ_SYMPTOMS, { value: readFrameSymptoms, configurable: true });
