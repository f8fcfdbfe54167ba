/** An address as accounts have them; enough to tell it from other words in an accessible name. */
const ADDRESS = /[^\s@<>()"',;:]+@[^\s@<>()"',;:]+\.[^\s@<>()"',;:]+/g;

/** The vendor's own account control, wherever a portal puts it. */
const KNOWN_CONTROLS = [
  '#mectrl_currentAccount_secondary',
  '#mectrl_main_trigger',
  'button[aria-label^="Account manager for"]',
];

/** `Node.TEXT_NODE`, as `Node` exists in browsers only. */
const TEXT_NODE = 3;

const PLACES = 'header, [role="banner"], nav';
const CONTROLS = 'button, [role="button"], a';
/** A header in one of these belongs to that part, such as a ticket, and not to the portal. */
const PARTS = 'article, aside, main, section, [role="article"], [role="main"], [role="dialog"], dialog';

/**
 * The signed-in account in the portal's header; `null` if the header shows none, or several. Addresses elsewhere
 * on the page are other people's.
 */
export function readAccount(roots: readonly ParentNode[]): string | null {
  for (const selector of KNOWN_CONTROLS) {
    for (const root of roots) {
      const control = root.querySelector(selector);
      const [address] = control === null ? [] : addressesIn(`${attributeNames(control)} ${wordsIn(control)}`);
      if (address !== undefined) return address;
    }
  }
  const places = roots.flatMap((root) => [...root.querySelectorAll(PLACES)]);
  const controls = new Set(places.flatMap((place) => [...place.querySelectorAll(CONTROLS)]));
  const addresses = [...controls].filter(isOfPortal).flatMap((control) => addressesOf(control));
  const [address, ...others] = new Map(addresses.map((each) => [each.toLowerCase(), each])).values();
  return others.length === 0 ? (address ?? null) : null;
}

function isOfPortal(control: Element): boolean {
  return control.closest(PARTS) === null && !/^mailto:/i.test(control.getAttribute('href') ?? '');
}

/** Addresses in the names that attributes give a control; if there are none, those in its words. */
function addressesOf(control: Element): string[] {
  const named = addressesIn(attributeNames(control));
  return named.length > 0 ? named : addressesIn(wordsIn(control));
}

function attributeNames(control: Element): string {
  return `${control.getAttribute('aria-label') ?? ''} ${control.getAttribute('title') ?? ''}`;
}

/**
 * The text of a control with its pieces kept apart, because a name and an address often touch. If no piece has
 * an address, all of it in one: an address may be split over elements.
 */
function wordsIn(control: Element): string {
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
