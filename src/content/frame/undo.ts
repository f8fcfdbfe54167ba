/**
 * Undoes something when the signal aborts. After the extension is gone its functions throw: that must not keep
 * the rest from being undone, and there is nothing left to undo there.
 */
export function undoOnAbort(signal: AbortSignal, undo: () => void): void {
  signal.addEventListener('abort', () => {
    try {
      undo();
    } catch {
      // The browser has undone it with the extension.
    }
  });
}
