/** An address as accounts have them; enough to tell it from other words in an accessible name. */
const ADDRESS = /[^\s@<>()"',;:]+@[^\s@<>()"',;:]+\.[^\s@<>()"',;:]+/g;

/** The vendor's own account control, wherever a portal puts it. */
const KNOWN_CONTROLS = [
  '#mectrl_currentAccount_secondary',
  '#mectrl_main_trigger',
  'button[aria-label^="Account manager for"]',
];

/** `Node.TEXT_NODE`, which is no name outside browsers. */
const TEXT_NODE = 3;

const PLACES = ['header', '[role="banner"]', 'nav'];
const CONTROLS = PLACES.flatMap((place) =>
  ['button', '[role="button"]', 'a'].map((control) => `${place} ${control}`),
).join(', ');
/** A header in one of these is the header of that part, such as a ticket's, and not the portal's. */
const PARTS = 'article, aside, main, section, [role="article"], [role="main"], [role="dialog"], dialog';

/**
 * The signed-in account, where the portal's header shows it; portals that show none have none. An address
 * anywhere else on the page is somebody else's.
 */
export function readAccount(roots: readonly ParentNode[]): string | null {
  for (const selector of KNOWN_CONTROLS) {
    for (const root of roots) {
      const control = root.querySelector(selector);
      const [address] = control === null ? [] : addressesIn(`${nameOf(control)} ${textOf(control)}`);
      if (address !== undefined) return address;
    }
  }
  const controls = roots.flatMap((root) => [...root.querySelectorAll(CONTROLS)]);
  const addresses = controls.filter(isOfPortal).flatMap((control) => addressesOf(control));
  const [address, ...others] = new Map(addresses.map((each) => [each.toLowerCase(), each])).values();
  return others.length === 0 ? (address ?? null) : null;
}

function isOfPortal(control: Element): boolean {
  return control.closest(PARTS) === null && !/^mailto:/i.test(control.getAttribute('href') ?? '');
}

/** What the control is called; the words in it count where nothing else names it with an address. */
function addressesOf(control: Element): string[] {
  const named = addressesIn(nameOf(control));
  return named.length > 0 ? named : addressesIn(textOf(control));
}

function nameOf(control: Element): string {
  return `${control.getAttribute('aria-label') ?? ''} ${control.getAttribute('title') ?? ''}`;
}

/**
 * The words in a control, each piece by itself before all of them together: a name and an address often touch,
 * and an address may be broken over elements.
 */
function textOf(control: Element): string {
  const pieces = textPieces(control).join(' ');
  return addressesIn(pieces).length > 0 ? pieces : (control.textContent ?? '');
}

function textPieces(node: Node): string[] {
  if (node.nodeType === TEXT_NODE) return [node.nodeValue ?? ''];
  return [...node.childNodes].flatMap(textPieces);
}

function addressesIn(text: string): string[] {
  return [...text.matchAll(ADDRESS)].map(([address]) => address.replace(/\.$/, ''));
}
