import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import packageFile from '../package.json' with { type: 'json' };
import {
  BUNDLED,
  DOCUMENT,
  licenceTexts,
  shippedPackages,
  thirdPartyNotices,
} from './third-party-notices.ts';

const ROOT = join(import.meta.dirname, '..');
const shipped = shippedPackages();
const names = shipped.map(({ about }) => about.name);

describe('THIRD-PARTY-NOTICES.md', () => {
  it('is what the installed packages say: if not, run npx tsx tools/third-party-notices.ts', () => {
    expect(readFileSync(DOCUMENT, 'utf8')).toBe(thirdPartyNotices());
  });

  it('has every runtime dependency, and what those depend on', () => {
    expect(names).toEqual(expect.arrayContaining(Object.keys(packageFile.dependencies)));
    for (const { about } of shipped) {
      if (BUNDLED.some(({ name }) => name === about.name)) continue;
      expect(names).toEqual(expect.arrayContaining(Object.keys(about.dependencies ?? {})));
    }
  });

  it('has every package that the source imports', () => {
    expect(importedPackages()).toContain('@fluentui/svg-icons');
    expect(names).toEqual(expect.arrayContaining([...importedPackages()]));
  });

  it.each(shipped.map((each) => [each.about.name, each] as const))('has a licence text of %s', (_, each) => {
    const texts = licenceTexts(each);
    expect(texts.length).toBeGreaterThan(0);
    expect(texts.join('\n')).toMatch(/copyright|licen[cs]e/i);
    expect(each.about.license).toMatch(/\S/);
  });
});

/** The packages named in imports of the product's own code; types, and tests, are not shipped. */
function importedPackages(): Set<string> {
  const files = readdirSync(join(ROOT, 'src'), { recursive: true, encoding: 'utf8' }).filter(
    (file) => /\.tsx?$/.test(file) && !/\.test\.tsx?$|\.d\.ts$|(^|[\\/])testing[\\/]/.test(file),
  );
  const specifiers = files.flatMap((file) => {
    const text = readFileSync(join(ROOT, 'src', file), 'utf8');
    const imports = text.matchAll(/^(?!(?:import|export) type).*(?:\bfrom|^import) '([^'.][^':]*)';$/gm);
    return [...imports].map(([, specifier]) => specifier ?? '');
  });
  return new Set(specifiers.map((each) => each.split('/', each.startsWith('@') ? 2 : 1).join('/')));
}
