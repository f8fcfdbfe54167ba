import { READ_FRAME, READ_PLANS } from '../messaging/frame-globals.ts';
import { readFrame, readPlans } from './frame-reading.ts';

/**
 * Reads what a page shows. The background loads it into a tab's frames on request and never before,
 * and calls it by these names on the global object of the extension's own world.
 */
Object.defineProperty(globalThis, READ_FRAME, { value: readFrame, configurable: true });
Object.defineProperty(globalThis, READ_PLANS, { value: readPlans, configurable: true });
