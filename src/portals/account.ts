import { call, get } from './dom.ts';

/**
 * An address as accounts have them; enough to tell it from other words in an accessible name. Its parts are no
 * longer than addresses have them: without an end, each beginning of a long word would be read to its end.
 */
const ADDRESS = /[^\s@<>()"',;:]{1,64}@[^\s@<>()"',;:]{1,190}\.[^\s@<>()"',;:.]{1,63}/g;

/** The vendor's own account control, wherever a portal puts it. */
const KNOWN_CONTROLS = [
  '#mectrl_currentAccount_secondary',
  '#mectrl_main_trigger',
  'button[aria-label^="Account manager for"]',
];

/** `Node.TEXT_NODE`, as `Node` exists in browsers only. */
const TEXT_NODE = 3;

const CONTROLS = ':is(header, [role="banner"], nav) :is(button, [role="button"], a)';
/** A header in one of these belongs to that part, such as a ticket, and not to the portal. */
const PARTS = 'article, aside, main, section, [role="article"], [role="main"], [role="dialog"], dialog';

/** No header has as many controls as this, and no control as many letters or nodes: the rest is not read. */
const MOST = { controls: 500, letters: 1000, nodes: 200 };

/**
 * The signed-in account in the portal's header; `null` if the header shows none, or several. Addresses elsewhere
 * on the page are other people's.
 */
export function readAccount(roots: readonly ParentNode[]): string | null {
  for (const selector of KNOWN_CONTROLS) {
    for (const root of roots) {
      const control = call(root, 'querySelector', selector);
      const [address] = control === null ? [] : addressesIn(`${attributeNames(control)} ${wordsIn(control)}`);
      if (address !== undefined) return address;
    }
  }
  const controls = roots.flatMap((root) => [...call(root, 'querySelectorAll', CONTROLS)]);
  const addresses = controls.slice(0, MOST.controls).filter(isOfPortal).flatMap(addressesOf);
  const [address, ...others] = new Map(addresses.map((each) => [each.toLowerCase(), each])).values();
  return others.length === 0 ? (address ?? null) : null;
}

function isOfPortal(control: Element): boolean {
  return (
    call(control, 'closest', PARTS) === null && !/^mailto:/i.test(call(control, 'getAttribute', 'href') ?? '')
  );
}

/** Addresses in the names that attributes give a control; if there are none, those in its words. */
function addressesOf(control: Element): string[] {
  const named = addressesIn(attributeNames(control));
  return named.length > 0 ? named : addressesIn(wordsIn(control));
}

function attributeNames(control: Element): string {
  return ['aria-label', 'title'].map((name) => call(control, 'getAttribute', name) ?? '').join(' ');
}

/**
 * The text of a control with its pieces kept apart, because a name and an address often touch. If no piece has
 * an address, all of it in one: an address may be split over elements.
 */
function wordsIn(control: Element): string {
  const pieces = textPieces(control);
  const apart = pieces.join(' ');
  return addressesIn(apart).length > 0 ? apart : pieces.join('');
}

/** Without recursion: pages are as deep as they like. */
function textPieces(control: Node): string[] {
  const pieces: string[] = [];
  const pending: Node[] = [control];
  let letters = 0;
  for (let nth = 0; nth < MOST.nodes && letters < MOST.letters; nth += 1) {
    const node = pending.pop();
    if (node === undefined) break;
    if (get(node, 'nodeType') === TEXT_NODE) {
      const piece = (get(node, 'nodeValue') ?? '').slice(0, MOST.letters);
      pieces.push(piece);
      letters += piece.length;
    } else pending.push(...[...get(node, 'childNodes')].slice(0, MOST.nodes).reverse());
  }
  return pieces;
}

function addressesIn(text: string): string[] {
  return [...text.slice(0, 3 * MOST.letters).matchAll(ADDRESS)].map(([address]) =>
    address.replace(/\.$/, ''),
  );
}
