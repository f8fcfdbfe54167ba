import { cp, mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

interface Manifest {
  readonly permissions: readonly string[];
  readonly optional_permissions: readonly string[];
  readonly host_permissions: readonly string[];
  readonly optional_host_permissions: readonly string[];
}

/**
 * A copy of the built extension to which everything optional is granted from the start: no test can answer
 * the question that Chromium asks.
 */
export async function withEverythingGranted(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'practice-extension-'));
  await cp('dist/chrome', folder, { recursive: true });
  const file = join(folder, 'manifest.json');
  const manifest = JSON.parse(await readFile(file, 'utf8')) as Manifest;
  const { optional_permissions: permissions, optional_host_permissions: hosts, ...rest } = manifest;
  await writeFile(
    file,
    JSON.stringify({
      ...rest,
      permissions: [...rest.permissions, ...permissions],
      host_permissions: [...rest.host_permissions, ...hosts],
    }),
  );
  return folder;
}
