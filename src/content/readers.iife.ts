import { READ_FRAME } from '../messaging/frame-globals.ts';
import { readFrame, readPlans } from './frame-reading.ts';

/**
 * Reads what a page shows, or what stands around one message. The background loads it into a tab's frames on
 * request and never before, and calls it by this name on the global object of the extension's own world.
 */
const read = (place?: number) => (place === undefined ? readFrame() : readPlans(place));
Object.defineProperty(globalThis, READ_FRAME, { value: read, configurable: true });
