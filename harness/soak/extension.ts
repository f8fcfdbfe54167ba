import { createHash } from 'node:crypto';
import { cpSync, existsSync, rmSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { build } from 'vite';

const BUILT = 'dist/chrome';

/** The built extension with one more page, which writes to its store; returns its folder. */
export async function soakExtension(folder = '.cache/soak-extension'): Promise<string> {
  if (!existsSync(BUILT)) throw new Error(`Build first: ${BUILT} is missing.`);
  rmSync(folder, { recursive: true, force: true });
  cpSync(BUILT, folder, { recursive: true });
  await build({
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    build: {
      outDir: folder,
      emptyOutDir: false,
      target: 'es2022',
      lib: { entry: resolve('harness/soak/page.ts'), formats: ['es'], fileName: () => 'soak.js' },
      rolldownOptions: { output: { codeSplitting: false } },
    },
  });
  writeFileSync(
    `${folder}/soak.html`,
    '<!doctype html><title>Soak</title><script type="module" src="/soak.js"></script>',
  );
  return resolve(folder);
}

/** The id that Chromium gives to an unpacked extension: of its path, in letters from a to p. */
export function idOf(folder: string): string {
  const digest = createHash('sha256').update(folder).digest('hex').slice(0, 32);
  return [...digest].map((digit) => String.fromCharCode(97 + Number.parseInt(digit, 16))).join('');
}
