import * as v from 'valibot';

/** From the background to its page for the clipboard, which a service worker cannot reach by itself. */
export const ClipboardRequestSchema = v.variant('type', [
  v.object({ type: v.literal('clipboard-write'), text: v.pipe(v.string(), v.maxLength(200)) }),
  v.object({ type: v.literal('clipboard-read') }),
]);
export type ClipboardRequest = v.InferOutput<typeof ClipboardRequestSchema>;
