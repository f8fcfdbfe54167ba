import { describe, expect, it } from 'vitest';
import { TEAM } from '../../test/team/member.ts';
import { base64UrlOf } from './bytes.ts';
import {
  accountPattern,
  keyIdIn,
  readAddress,
  readInvitation,
  tokenState,
  writeInvitation,
} from './invitation.ts';

const CONTAINER = 'https://contosodesk.blob.core.windows.net/ledger';
const TOKEN = 'sv=2026-02-06&sr=c&sp=racl&se=2027-11-27T00:00:00Z&sig=abc%3D';
const invitation = {
  team: TEAM,
  name: 'Contoso support desk',
  container: CONTAINER,
  token: TOKEN,
  keys: [base64UrlOf(new Uint8Array(32).fill(7))],
};
const written = await writeInvitation(invitation);

describe('an invitation', () => {
  it('is one line of plain characters, and is read as it was written', async () => {
    expect(written).toMatch(/^psc-team:1:[\w-]+:[\da-f]{8}$/);
    expect(await readInvitation(written)).toEqual(invitation);
  });

  it('may have been broken into lines on its way', async () => {
    expect(await readInvitation(`  ${written.replace(/.{60}/g, '$&\r\n ')}\n`)).toEqual(invitation);
  });

  it.each([
    ['nothing', '', 'empty'],
    ['blanks', ' \n', 'empty'],
    ['some other text', 'https://contoso.example/', 'other'],
    ['what a newer version wrote', written.replace(':1:', ':2:'), 'newer-version'],
    ['its first half', written.slice(0, written.length / 2), 'cut-off'],
    ['all but its last character', written.slice(0, -1), 'cut-off'],
    [
      'one with a letter changed',
      written.replace(/.:/g, 'A:').replace('psc-teaA:A:', 'psc-team:1:'),
      'cut-off',
    ],
  ])('is not %s', async (_, text, fault) => {
    expect(await readInvitation(text)).toBe(fault);
  });

  it.each([
    ['a key of another length', { keys: ['AAAA'] }, 'damaged'],
    ['no key', { keys: [] }, 'damaged'],
    ['a team without an id', { team: 'x' }, 'damaged'],
    ['another host', { container: 'https://evil.example/ledger' }, 'other-host'],
    ['no access token', { token: 'sv=1' }, 'no-token'],
  ])('with %s is refused', async (_, change, fault) => {
    expect(await readInvitation(await writeInvitation({ ...invitation, ...change }))).toBe(fault);
  });

  it('names its key by the beginning of the SHA-256 of it', async () => {
    // printf '\7%.0s' {1..32} | sha256sum
    expect(await keyIdIn(invitation)).toBe('4bb06f8e4e3a7715');
  });
});

describe('the address of a container', () => {
  it.each([
    [`${CONTAINER}?${TOKEN}`, { container: CONTAINER, token: TOKEN }],
    [` ${CONTAINER}/?${TOKEN} `, { container: CONTAINER, token: TOKEN }],
    ['https://a1b.blob.core.usgovcloudapi.net/led-ger?sig=x', { token: 'sig=x' }],
    ['https://a1b.blob.core.chinacloudapi.cn/ledger?sig=x', { token: 'sig=x' }],
  ])('%s is taken', (address, expected) => {
    expect(readAddress(address)).toMatchObject(expected);
  });

  it.each([
    ['ledger', 'no-address'],
    [`${CONTAINER.replace('https', 'http')}?${TOKEN}`, 'other-host'],
    ['https://blob.core.windows.net/ledger?sig=x', 'other-host'],
    ['https://a.b.blob.core.windows.net/ledger?sig=x', 'other-host'],
    ['https://desk.blob.core.windows.net.evil.example/ledger?sig=x', 'other-host'],
    ['https://desk.blob.core.windows.net:8443/ledger?sig=x', 'other-host'],
    ['https://desk.blob.core.windows.net@evil.example/ledger?sig=x', 'other-host'],
    ['https://desk.blob.core.windows.net/?sig=x', 'no-container-name'],
    ['https://desk.blob.core.windows.net/ledger/file.txt?sig=x', 'no-container-name'],
    [CONTAINER, 'no-token'],
  ])('%s is refused: %s', (address, fault) => {
    expect(readAddress(address)).toBe(fault);
  });

  it('is asked for as one account, and nothing beside it', () => {
    expect(accountPattern(CONTAINER)).toBe('https://contosodesk.blob.core.windows.net/*');
  });
});

describe('an access token', () => {
  it.each([
    ['sp=racl&sig=x', '', false],
    ['sp=rl&sig=x', 'ac', false],
    ['sp=racwdl&sig=x', '', true],
    ['sp=racdl&sig=x', '', true],
    ['si=desk&sig=x', '', false],
  ])('%s lacks “%s”', (token, lacks, canErase) => {
    expect(tokenState(token)).toMatchObject({ lacks, canErase });
  });

  it('says when it expires, or leaves it to the stored access policy', () => {
    expect(tokenState(TOKEN).expiresAt).toBe(Date.UTC(2027, 10, 27));
    expect(tokenState('si=desk&sig=x').expiresAt).toBeNull();
  });
});
