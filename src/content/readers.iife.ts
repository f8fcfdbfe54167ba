import { readFrame } from './frame-reading.ts';
import { READING } from './report.ts';

/**
 * Reads what a page shows. The background loads it into a tab's frames when somebody asks and never before,
 * and calls it by this name on the global object of the extension's own world.
 */
Object.defineProperty(globalThis, READING, { value: readFrame, configurable: true });
