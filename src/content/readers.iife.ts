import { READ_FRAME } from '../messaging/frame-globals.ts';
import { readFrame } from './frame-reading.ts';

/**
 * Reads what a page shows. The background loads it into a tab's frames on request and never before,
 * and calls it by this name on the global object of the extension's own world.
 */
Object.defineProperty(globalThis, READ_FRAME, { value: readFrame, configurable: true });
