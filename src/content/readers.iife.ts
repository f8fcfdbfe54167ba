import { READ_FRAME, READ_REQUEST, READ_SEEN } from '../messaging/frame-globals.ts';
import { readFrame, readPlans, readRequestInFrame, readSeen } from './reading/frame-reading.ts';

/**
 * Reads what a page shows, or what stands around one message; its messages, with what it shows besides; and what it
 * shows of a request. The background loads it into a tab's frames on request and never before, and calls it by these names on the global object of the
 * extension's own world.
 */
const read = (place?: number) => (place === undefined ? readFrame() : readPlans(place));
Object.defineProperty(globalThis, READ_FRAME, { value: read, configurable: true });
Object.defineProperty(globalThis, READ_SEEN, { value: readSeen, configurable: true });
Object.defineProperty(globalThis, READ_REQUEST, { value: readRequestInFrame, configurable: true });
