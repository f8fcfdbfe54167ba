import type { ExtensionApi } from './extension-api.ts';

/**
 * Runs in one of the extension's own pages, which tests open in a tab: makes it take the tab at that address for the one
 * in front, as it is below a popup or beside a side panel. The page looks at it as if the user had just turned to it.
 */
export async function takeForTabInFront(address: string): Promise<void> {
  const scope = globalThis as unknown as {
    readonly browser?: ExtensionApi;
    readonly chrome: ExtensionApi;
    queryTabs?: ExtensionApi['tabs']['query'];
  };
  const { tabs } = scope.browser ?? scope.chrome;
  // The browser's own, also where a tab was taken for the one in front before.
  scope.queryTabs ??= tabs.query.bind(tabs);
  const tab = (await scope.queryTabs({})).find(({ url }) => url === address);
  if (tab === undefined) throw new Error(`no tab is at ${address}`);
  Object.defineProperty(tabs, 'query', { value: async () => [tab], configurable: true });
  dispatchEvent(new Event('focus'));
}
