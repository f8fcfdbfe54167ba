/** What the extension may do in each browser: `hosts` are the portals, `proxies` the portals behind a session proxy. */
const IN_BOTH = ['hosts', 'storage', 'unlimitedStorage', 'alarms', 'contextMenus', 'scripting'] as const;
const LATER = ['clipboardWrite', 'clipboardRead', 'notifications', 'proxies'] as const;

export const PERMISSIONS = {
  chrome: { installed: [...IN_BOTH, 'offscreen', 'sidePanel'], later: LATER },
  firefox: { installed: IN_BOTH, later: LATER },
} as const;
