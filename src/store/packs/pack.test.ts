import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { checksum } from '../checksum.ts';
import { ITERATIONS, MOST_ITERATIONS, openPack, sealPack, soundPack } from './pack.ts';

const PASSPHRASE = 'correct horse battery staple';
const TEXT = '{ "what": "stands in it, å 日本" }';

/** The work is real and takes a while, so two packs serve all. */
const sealed = sealPack(TEXT, PASSPHRASE);
const other = sealPack('another text', PASSPHRASE);

const parts = async (of = sealed) => JSON.parse(await of);
type Header = Record<string, string | number>;
/** As a program writes it that knows the format: with a checksum that is right. */
function headed(encryption: Header): Header {
  const { cipher, kdf, iterations, salt, nonce, check } = encryption;
  const lines = ['partner-support-companion', 2, cipher, kdf, iterations, salt, nonce, check];
  return { ...encryption, checksum: checksum(lines.join('\n')) };
}

async function opened(file: unknown, passphrase = PASSPHRASE) {
  const sound = soundPack(file);
  return sound.ok ? openPack(sound.pack, passphrase) : sound.refusal;
}

describe('a pack', () => {
  it('is opened by its passphrase', async () => {
    expect(await opened(await parts())).toEqual({ text: TEXT });
  });

  it('shows nothing of what is in it, and is never the same twice', async () => {
    const again = await sealPack(TEXT, PASSPHRASE);
    expect(await sealed).not.toContain('stands');
    for (const field of ['salt', 'nonce', 'check']) {
      expect(JSON.parse(again).encryption[field]).not.toBe((await parts()).encryption[field]);
    }
    expect(JSON.parse(again).payload).not.toBe((await parts()).payload);
  });

  it('is opened however the keyboard composes an accent', async () => {
    const pack = JSON.parse(await sealPack(TEXT, 'Ångström und café'.normalize('NFC')));
    expect(await opened(pack, 'Ångström und café'.normalize('NFD'))).toEqual({ text: TEXT });
  });

  it.each(['', `${PASSPHRASE} `])('is not opened by %j', async (typed) => {
    expect(await opened(await parts(), typed)).toEqual({ failed: 'wrong-passphrase' });
  });

  it('with the header of another pack of the same passphrase is neither', async () => {
    const { encryption } = await parts(other);
    expect(await opened({ ...(await parts()), encryption })).toEqual({ failed: 'mixed' });
  });

  it.each<[string, Header]>([
    ['nonce', { nonce: 'AAAAAAAAAAAAAAAA' }],
    ['iterations', { iterations: ITERATIONS + 1 }],
  ])('whose %s was changed by who knows the format is not opened', async (_, change) => {
    const file = await parts();
    const found = await opened({ ...file, encryption: headed({ ...file.encryption, ...change }) });
    expect(found).toHaveProperty('failed');
  });
});

describe('before any work is done', () => {
  it.each<[string, (file: Awaited<ReturnType<typeof parts>>) => unknown, string, string]>([
    ['without a header', ({ encryption: _, ...file }) => file, 'damaged', 'encryption'],
    ['with a salt of two bytes', (file) => withHeader(file, { salt: 'AAA=' }), 'damaged', 'encryption.salt'],
    [
      'with a nonce that is no Base64',
      (file) => withHeader(file, { nonce: '****************' }),
      'damaged',
      'encryption.nonce',
    ],
    [
      'of a cipher to come',
      (file) => withHeader(file, { cipher: 'AEGIS-256' }),
      'newer-format',
      'encryption.cipher',
    ],
    [
      'of a derivation to come',
      (file) => withHeader(file, { kdf: 'argon2id' }),
      'newer-format',
      'encryption.kdf',
    ],
    [
      'that asks for years of work',
      (file) => withHeader(file, { iterations: 4e9 }),
      'absurd-cost',
      'encryption.iterations',
    ],
    [
      'that asks for a little more than is paid',
      (file) => withHeader(file, { iterations: MOST_ITERATIONS + 1 }),
      'absurd-cost',
      'encryption.iterations',
    ],
    [
      'that asks for next to nothing',
      (file) => withHeader(file, { iterations: 1000 }),
      'absurd-cost',
      'encryption.iterations',
    ],
    [
      'that asks for half an iteration',
      (file) => withHeader(file, { iterations: ITERATIONS + 0.5 }),
      'absurd-cost',
      'encryption.iterations',
    ],
    [
      'whose payload was cut',
      (file) => ({ ...file, payload: file.payload.slice(0, -4) }),
      'damaged',
      'payload',
    ],
    [
      'whose salt was flipped',
      (file) => ({ ...file, encryption: { ...file.encryption, salt: flipped(file.encryption.salt, 3) } }),
      'damaged',
      'encryption',
    ],
  ])('a pack %s is refused', async (_, change, reason, place) => {
    const derive = vi.spyOn(crypto.subtle, 'deriveBits');
    const file = change(await parts());
    derive.mockClear();
    expect(await opened(file)).toEqual({ reason, place });
    expect(derive).not.toHaveBeenCalled();
    derive.mockRestore();
  });

  it('a pack with any character of its payload changed is refused', async () => {
    const file = await parts();
    fc.assert(
      fc.property(fc.nat({ max: file.payload.length - 1 }), (at) => {
        const found = soundPack({ ...file, payload: flipped(file.payload, at) });
        expect(found).toMatchObject({ ok: false, refusal: { reason: 'damaged', place: 'payload' } });
      }),
    );
  });
});

function withHeader(file: { encryption: Header }, change: Header): unknown {
  return { ...file, encryption: headed({ ...file.encryption, ...change }) };
}

function flipped(text: string, at: number): string {
  return text.slice(0, at) + (text[at] === 'A' ? 'B' : 'A') + text.slice(at + 1);
}
