import type { Runtime, Storage } from 'webextension-polyfill';

/** Answers at once, by `respond`, or not at all. */
type Listener = (message: unknown, sender: unknown, respond: (answer: unknown) => void) => void;

/**
 * The few browser functions a content script needs. Both browsers give them with promises, so that the
 * polyfill, a sixth of what every frame would have to load, has nothing to add here.
 */
interface FrameBrowser {
  readonly runtime: Pick<Runtime.Static, 'sendMessage'> & {
    readonly onMessage: { addListener(listener: Listener): void; removeListener(listener: Listener): void };
  };
  readonly storage: Pick<Storage.Static, 'local'>;
}

declare const chrome: FrameBrowser;

export const browser: FrameBrowser = (globalThis as { browser?: FrameBrowser }).browser ?? chrome;
