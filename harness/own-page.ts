/** The extension's own pages, by the names of their folders. */
export type OwnPage = 'popup' | 'sidepanel' | 'options' | 'welcome';
