import { normaliseText } from './matching/normalise.ts';

/** Placeholders for what was blanked. */
const BLANKS = { email: '{email}', guid: '{guid}', id: '{id}', tenant: '{tenant}' };

const EMAIL = /[^\s@<>()"'“”‘’,;:[\]{}]+@[^\s@<>()"'“”‘’,;:[\]{}]+\.[\p{L}\d-]*[\p{L}\d]/gu;
const GUID = /\{?\b[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}\b\}?/giu;
/** Domains, which name a tenant. The vendor's own are not secret, and help to tell messages apart. */
const DOMAIN = /\b(?:[\p{L}\d](?:[\p{L}\d-]*[\p{L}\d])?\.)+[\p{L}]{2,24}\b/gu;
const VENDOR = /(?:^|\.)(?:microsoft|azure|windows|office|live|dynamics|microsoftonline)\.[a-z.]+$/i;
/** Words with a digit in them and at least four characters: Access IDs, Contract IDs, request numbers, error traces. */
const ID = /(?<![\p{L}\d])(?=[\p{L}-]*\d)[\p{L}\d](?:[\p{L}\d]|[-_/](?=[\p{L}\d])){3,}/gu;
/** Product names and codes with digits, which identify no person or company. */
const KNOWN = /^(?:0x[0-9a-f]{8}|(?:19|20)\d\d|m365|o365|win\d+)$/i;
/** A name in quotation marks, or with capitals, after one of these words is a customer's. */
const NAMED =
  /((?:tenant|directory|organi[sz]ation|company|customer|klientorganisation(?:en)?|katalog(?:en)?|företag(?:et)?|kund(?:en)?|Mandant(?:en)?|Verzeichnis|Organisation|Kunden?|locataire|annuaire|inquilino|directorio|clienti?|cliente)\s+)(["'“”‘’«»„][^"'“”‘’«»„]+["'“”‘’«»„]|\p{Lu}[\p{L}\d&.-]*(?:\s+(?:&\s+)?\p{Lu}[\p{L}\d&.-]*)*)/gu;

/**
 * Anonymises a message: replaces e-mail addresses, GUIDs, IDs and names of tenants by `{email}`, `{guid}`,
 * `{id}` and `{tenant}`.
 *
 * @param names further names to replace, of tenants, accounts, customers, contracts; in any case and spacing
 */
export function blank(text: string, names: readonly string[] = []): string {
  let blanked = text
    .replace(EMAIL, BLANKS.email)
    .replace(GUID, BLANKS.guid)
    .replace(NAMED, (_whole, before: string) => `${before}${BLANKS.tenant}`)
    .replace(DOMAIN, (domain) => (VENDOR.test(domain) ? domain : BLANKS.tenant));
  for (const name of [...names].sort((one, other) => other.length - one.length)) {
    blanked = blanked.replace(spelled(name), BLANKS.tenant);
  }
  return blanked.replace(ID, (id) => (KNOWN.test(id) ? id : BLANKS.id));
}

/** Names contained in e-mail addresses and domains: `mia@fabrikam-partner.example` is of Fabrikam Partner. */
export function namesInAddresses(addresses: readonly string[]): string[] {
  return addresses
    .map((address) => address.split('@').at(-1)?.split('.')[0] ?? '')
    .filter((name) => normaliseText(name).length > 2);
}

/** Matches a name in any case and with any separators between its words. */
function spelled(name: string): RegExp {
  const words = name.split(/[^\p{L}\d]+/u).filter((word) => word !== '');
  const pattern = words.join('[^\\p{L}\\d]{0,3}');
  // Two letters would match everywhere.
  return words.join('').length < 3
    ? /(?!)/
    : new RegExp(`(?<![\\p{L}\\d{])${pattern}(?![\\p{L}\\d}])`, 'giu');
}
