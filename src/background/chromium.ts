/** What only Chromium has, and the polyfill's types therefore do not. */
interface Chromium {
  readonly offscreen?: {
    createDocument(document: {
      readonly url: string;
      readonly reasons: readonly string[];
      readonly justification: string;
    }): Promise<void>;
    hasDocument(): Promise<boolean>;
    closeDocument(): Promise<void>;
  };
  readonly sidePanel?: { open(where: { readonly windowId: number }): Promise<void> };
}

declare const chrome: Chromium | undefined;

/** Empty in Firefox, which has none of it. */
export const chromium: Chromium = typeof chrome === 'undefined' ? {} : chrome;
