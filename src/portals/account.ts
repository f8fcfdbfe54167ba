/** An address as accounts have them; enough to tell it from other words in an accessible name. */
const ADDRESS = /[^\s@<>()"',;:]+@[^\s@<>()"',;:]+\.[^\s@<>()"',;:]+/;

const ACCOUNT_CONTROLS = [
  '#mectrl_currentAccount_secondary',
  '#mectrl_main_trigger',
  'button[aria-label^="Account manager for"]',
];

/** The signed-in account, where the portal's header shows it; portals without that control show none. */
export function readAccount(root: ParentNode): string | null {
  for (const selector of ACCOUNT_CONTROLS) {
    const control = root.querySelector(selector);
    if (control === null) continue;
    const text = `${control.getAttribute('aria-label') ?? ''} ${control.textContent ?? ''}`;
    const address = ADDRESS.exec(text)?.[0];
    if (address !== undefined) return address;
  }
  return null;
}
