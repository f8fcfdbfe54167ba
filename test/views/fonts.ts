import { mkdtemp, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

const FAMILIES = ['noto-sans', 'noto-sans-jp', 'noto-sans-mono'];
const WEIGHTS = ['400Regular', '600SemiBold', '700Bold'];

/**
 * What makes a browser on Linux write with the same letters on every machine: a configuration that knows the
 * fonts of the packages alone. A picture is only worth keeping if nothing but the product can change it.
 */
export async function sameFonts(): Promise<Readonly<Record<string, string>>> {
  const folder = await mkdtemp(join(tmpdir(), 'practice-fonts-'));
  const file = join(folder, 'fonts.conf');
  const packages = FAMILIES.map((name) =>
    dirname(createRequire(import.meta.url).resolve(`@expo-google-fonts/${name}/package.json`)),
  );
  const folders = packages.flatMap((path) => WEIGHTS.map((weight) => `<dir>${join(path, weight)}</dir>`));
  await writeFile(
    file,
    `<?xml version="1.0"?><fontconfig>${folders.join('')}<cachedir>${folder}</cachedir>
      <alias><family>sans-serif</family><prefer><family>Noto Sans</family></prefer></alias>
      <alias binding="same"><family>system-ui</family><prefer><family>Noto Sans</family></prefer></alias>
      <alias><family>monospace</family><prefer><family>Noto Sans Mono</family></prefer></alias>
      <match target="font"><edit name="hinting"><bool>false</bool></edit><edit name="rgba"><const>none</const></edit></match>
    </fontconfig>`,
  );
  return { FONTCONFIG_FILE: file };
}
