import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/**
 * Writes the licences of everything that is shipped inside the extension, from the licence files of the
 * installed packages: `npx tsx tools/third-party-notices.ts`.
 */
export const DOCUMENT = join(import.meta.dirname, '../THIRD-PARTY-NOTICES.md');

const ROOT = join(import.meta.dirname, '..');

interface Bundled {
  readonly name: string;
  readonly reason: string;
  /** The licence file goes on with the licences of what the package itself bundles, which is not shipped. */
  readonly until?: string;
  /** The holder, where the package carries no licence file: the text is then that of MIT. */
  readonly copyright?: string;
}

/**
 * Packages of which something ends up in the build although the product does not depend on them at run time.
 * `package.json` cannot tell them from the tools around it.
 */
export const BUNDLED: readonly Bundled[] = [
  {
    name: '@fluentui/svg-icons',
    reason: '`src/ui/icons.ts` imports single icons as text',
    copyright: 'Copyright (c) 2020 Microsoft Corporation',
  },
  {
    name: 'rolldown',
    reason: 'its module helpers stand in the scripts it writes',
  },
  {
    name: 'vite',
    reason: 'its helper for scripts that are loaded later stands in the build',
    until: '# Licenses of bundled dependencies',
  },
];

/** The holders of packages under MIT that carry no licence file, by what their `package.json` says. */
const HOLDERS: Readonly<Record<string, string>> = {
  '@nodable/entities': 'Copyright (c) Amit Gupta (https://solothought.com)',
};

interface Package {
  readonly name: string;
  readonly version: string;
  readonly license?: string;
  readonly repository?: string | { readonly url?: string };
  readonly dependencies?: Readonly<Record<string, string>>;
}

interface Shipped {
  readonly folder: string;
  readonly about: Package;
}

/** Everything shipped, by name: the runtime dependencies, theirs in turn, and what the build puts in. */
export function shippedPackages(): Shipped[] {
  const found = new Map<string, Shipped>();
  const pending = [
    ...Object.keys(packageIn(ROOT).dependencies ?? {}),
    ...BUNDLED.map(({ name }) => name),
  ].map((name) => folderOf(name, ROOT));
  for (let folder = pending.pop(); folder !== undefined; folder = pending.pop()) {
    if (found.has(folder)) continue;
    const about = packageIn(folder);
    found.set(folder, { folder, about });
    // A tool brings its helpers into the build, and not what the tool itself needs.
    if (BUNDLED.some(({ name }) => name === about.name)) continue;
    pending.push(...Object.keys(about.dependencies ?? {}).map((name) => folderOf(name, folder as string)));
  }
  return [...found.values()].sort((one, other) => (one.about.name < other.about.name ? -1 : 1));
}

export function thirdPartyNotices(): string {
  const shipped = shippedPackages();
  return [
    '# Third-party notices',
    '',
    'Partner Support Companion contains the packages below, or parts of them. Written from their licence files by',
    '`npx tsx tools/third-party-notices.ts`; do not edit.',
    '',
    '| package | version | licence |',
    '| --- | --- | --- |',
    ...shipped.map(({ about: { name, version, license } }) => `| ${name} | ${version} | ${license} |`),
    '',
    ...shipped.flatMap(chapter),
  ].join('\n');
}

function chapter(shipped: Shipped): string[] {
  const { name, version, license, repository } = shipped.about;
  const source = typeof repository === 'string' ? repository : repository?.url;
  const reason = BUNDLED.find((bundled) => bundled.name === name)?.reason;
  return [
    `## ${name} ${version}`,
    '',
    `Licence: ${license}. Source: ${source?.replace(/^git\+/, '').replace(/\.git$/, '')}`,
    ...(reason === undefined ? [] : [`In the build because ${reason}.`]),
    '',
    ...licenceTexts(shipped).flatMap((text) => ['```text', text, '```', '']),
  ];
}

/** The texts of a package's licence files; throws where there is neither a file nor a holder to name. */
export function licenceTexts({ folder, about: { name } }: Shipped): string[] {
  const { until, copyright = HOLDERS[name] } = BUNDLED.find((bundled) => bundled.name === name) ?? {};
  const texts = readdirSync(folder)
    .filter((file) => /^(licen[cs]e|notice|copying)([.-]|$)/i.test(file))
    .sort()
    .map((file) => tidied(readFileSync(join(folder, file), 'utf8').split(until ?? '\0')[0] ?? ''));
  if (texts.length > 0) return texts;
  if (copyright === undefined) throw new Error(`${name} has no licence file: look up whose it is.`);
  // The product's own licence is the same one, with another holder.
  const own = readFileSync(join(ROOT, 'LICENSE'), 'utf8');
  return [tidied(own.replace(/^Copyright .*$/m, copyright))];
}

function tidied(text: string): string {
  return text
    .replaceAll('\r\n', '\n')
    .replace(/[ \t]+$/gm, '')
    .trim();
}

/** Where a package's dependency is installed: the nearest `node_modules` above that has it. */
function folderOf(name: string, neededIn: string): string {
  const folder = join(neededIn, 'node_modules', name);
  if (existsSync(join(folder, 'package.json'))) return folder;
  if (neededIn === ROOT) throw new Error(`${name} is not installed: run npm ci.`);
  return folderOf(name, dirname(neededIn));
}

function packageIn(folder: string): Package {
  return JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
}

if (process.argv[1] === import.meta.filename) writeFileSync(DOCUMENT, thirdPartyNotices());
