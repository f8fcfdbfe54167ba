import * as v from 'valibot';
import { ToFrameSchema } from '../messaging/protocol.ts';
import { browser } from '../platform/browser.ts';
import { readFrame } from './frame-reading.ts';
import { READING } from './report.ts';

/**
 * Reads what a page shows, when the extension asks and never before: apart from the watcher, so that the
 * script that works in every frame stays small.
 */
browser.runtime.onMessage.addListener((message, _sender, respond) => {
  if (v.is(ToFrameSchema, message) && message.type === 'read-page') respond(readFrame());
});

// For debuggers, like the report of the watcher.
Object.defineProperty(globalThis, READING, { value: readFrame });
