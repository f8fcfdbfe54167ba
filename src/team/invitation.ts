import * as v from 'valibot';
import { type Bytes, base64UrlOf, bytesOfBase64Url, hexOf, sha256 } from './bytes.ts';
import { KEY_BYTES, keyIdOf } from './key.ts';

/** All that a device needs to be in a team. Whoever has it can read the team's ledger: it is kept like a password. */
export interface Invitation {
  readonly team: string;
  readonly name: string;
  /** The container's address, without the access token. */
  readonly container: string;
  /** The access token (SAS), without the question mark. */
  readonly token: string;
  /** In base64url: the key to write with, first, and those of before, so that what is older can be read. */
  readonly keys: readonly string[];
}

const BEGINNING = 'psc-team:';
const VERSION = '1';
/** Hex digits of a SHA-256 at the end: they tell an invitation of which a part was not copied. */
const CHECK_DIGITS = 8;

const ContentSchema = v.object({
  team: v.pipe(v.string(), v.uuid(), v.toLowerCase()),
  name: v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(200)),
  container: v.pipe(v.string(), v.maxLength(2000)),
  token: v.pipe(v.string(), v.minLength(1), v.maxLength(4000)),
  keys: v.pipe(v.array(v.string()), v.minLength(1), v.maxLength(50)),
});

/** Why a text is no invitation that this version can use. */
export type InvitationFault = 'empty' | 'other' | 'newer-version' | 'cut-off' | 'damaged' | AddressFault;

export async function writeInvitation(invitation: Invitation): Promise<string> {
  const content = base64UrlOf(new TextEncoder().encode(JSON.stringify(invitation)));
  return `${BEGINNING}${VERSION}:${content}:${await checkOf(content)}`;
}

/** Reads an invitation as pasted: mail programs break long lines. */
export async function readInvitation(pasted: string): Promise<Invitation | InvitationFault> {
  const text = pasted.replace(/\s/g, '');
  if (text === '') return 'empty';
  if (!text.startsWith(BEGINNING)) return 'other';
  const [version, content = '', check, ...more] = text.slice(BEGINNING.length).split(':');
  if (version !== VERSION) return /^\d+$/.test(version ?? '') ? 'newer-version' : 'other';
  if (more.length > 0 || check !== (await checkOf(content))) return 'cut-off';
  return contentOf(bytesOfBase64Url(content));
}

function contentOf(bytes: Bytes | null): Invitation | InvitationFault {
  const parsed = v.safeParse(ContentSchema, bytes === null ? null : jsonIn(bytes));
  if (!parsed.success || !parsed.output.keys.every(isKey)) return 'damaged';
  const { container, token } = parsed.output;
  const address = readAddress(`${container}?${token}`);
  return typeof address === 'string' ? address : { ...parsed.output, ...address };
}

function isKey(key: string): boolean {
  return bytesOfBase64Url(key)?.length === KEY_BYTES;
}

function jsonIn(bytes: Bytes): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return null;
  }
}

async function checkOf(content: string): Promise<string> {
  return hexOf(await sha256(new TextEncoder().encode(content))).slice(0, CHECK_DIGITS);
}

/** The id of the key that an invitation writes with. */
export async function keyIdIn({ keys: [first = ''] }: Invitation): Promise<string> {
  return keyIdOf(bytesOfBase64Url(first) ?? new Uint8Array());
}

/** The suffixes of storage accounts: public, for the United States' government, in China. */
export const ACCOUNT_SUFFIXES = [
  '.blob.core.windows.net',
  '.blob.core.usgovcloudapi.net',
  '.blob.core.chinacloudapi.cn',
] as const;

/** What can be wrong with the address of a container. */
export type AddressFault = 'no-address' | 'other-host' | 'no-container-name' | 'no-token';

/** Splits what an administrator hands out, the container's address with the access token behind it. */
export function readAddress(pasted: string): Pick<Invitation, 'container' | 'token'> | AddressFault {
  if (!URL.canParse(pasted.trim())) return 'no-address';
  const url = new URL(pasted.trim());
  if (url.protocol !== 'https:' || !isAccount(url.host)) return 'other-host';
  if (!/^[/][a-z\d](?:[a-z\d-]{1,61}[a-z\d])[/]?$/.test(url.pathname)) return 'no-container-name';
  if (!url.searchParams.has('sig')) return 'no-token';
  return { container: `${url.origin}${url.pathname.replace(/[/]$/, '')}`, token: url.search.slice(1) };
}

/** An account's name is 3 to 24 letters and digits; a port would lead to a different service. */
function isAccount(host: string): boolean {
  return ACCOUNT_SUFFIXES.some(
    (suffix) => host.endsWith(suffix) && /^[a-z\d]{3,24}$/.test(host.slice(0, -suffix.length)),
  );
}

/** The rights that are needed: read, add, create, list. */
const NEEDED = 'racl';
/** Those with which a team's history could be erased or written over. */
const HARMFUL = 'wdxyti';

export interface TokenState {
  /** Of the needed rights, those that it lacks. */
  readonly lacks: string;
  readonly canErase: boolean;
  /** UTC milliseconds; `null` where a stored access policy in the portal says it. */
  readonly expiresAt: number | null;
}

/** What an access token says of itself; what a stored access policy adds is known to the service alone. */
export function tokenState(token: string): TokenState {
  const said = new URLSearchParams(token);
  const rights = said.get('sp');
  const expiresAt = Date.parse(said.get('se') ?? '');
  return {
    lacks: rights === null ? '' : [...NEEDED].filter((right) => !rights.includes(right)).join(''),
    canErase: [...(rights ?? '')].some((right) => HARMFUL.includes(right)),
    expiresAt: Number.isNaN(expiresAt) ? null : expiresAt,
  };
}

/** The match pattern of the one account: what the browser is asked for when a team is joined. */
export function accountPattern(container: string): string {
  return `https://${new URL(container).hostname}/*`;
}
