import type { ExtensionApi } from './extension-api.ts';

/**
 * Runs in one of the extension's own pages, which tests open in a tab: makes it take the tab at that address for the one
 * in front, as it is below a popup or beside a side panel. The page looks at it as if the user had just turned to it.
 */
export async function takeForTabInFront(address: string): Promise<void> {
  const scope = globalThis as unknown as { readonly browser?: ExtensionApi; readonly chrome: ExtensionApi };
  const { tabs } = scope.browser ?? scope.chrome;
  const tab = (await tabs.query({})).find(({ url }) => url === address);
  if (tab === undefined) throw new Error(`no tab is at ${address}`);
  Object.defineProperty(tabs, 'query', { value: async () => [tab], configurable: true });
  dispatchEvent(new Event('focus'));
}
