/** Where the panel is shown: in the popup, which closes when the page is clicked, or in the side panel, which stays. */
export type Place = 'popup' | 'sidepanel';
