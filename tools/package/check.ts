import { manifestFor } from '../manifest.ts';
import type { Files } from './zip.ts';

/** What a manifest says of permissions, hosts and the version. */
const AS_DOCUMENTED = [
  'version',
  'permissions',
  'optional_permissions',
  'host_permissions',
  'optional_host_permissions',
] as const;

const NEEDED = ['manifest.json', 'LICENSE', 'THIRD-PARTY-NOTICES.md'];
/** Source maps, and what only tests have. */
const NOT_SHIPPED = /\.(map|ts|tsx)$|(^|\/)(test|tests|practice|corpus|pseudo)\//;
/** Code or style that would come from elsewhere. Links that a user follows and namespaces are none. */
const REMOTE = [
  /<(?:script|link|img|iframe)\b[^>]*\b(?:src|href)=["']?(?:https?:)?\/\//i,
  /\bimport\s*\(?\s*["'](?:https?:)?\/\//,
  /\bimportScripts\s*\(/,
  /@import\s+(?:url\()?["']?(?:https?:)?\/\//i,
  /\burl\(["']?(?:https?:)?\/\//i,
  /\/\/[#@]\s*sourceMappingURL=/,
];
const HAS_CODE = /\.(js|mjs|html|css)$/;

/** What a package for a store has that it should not have, or lacks; nothing where it is right. */
export function problemsIn(files: Files, browser: 'chrome' | 'firefox'): string[] {
  return [
    ...NEEDED.filter((path) => !files.has(path)).map((path) => `${path} is missing`),
    ...[...files.keys()]
      .filter((path) => NOT_SHIPPED.test(path))
      .map((path) => `${path} is not to be shipped`),
    ...[...files].flatMap(([path, content]) => remoteIn(path, content)),
    ...manifestProblems(files, browser),
  ];
}

function remoteIn(path: string, content: Buffer): string[] {
  if (!HAS_CODE.test(path)) return [];
  const text = content.toString('utf8');
  return REMOTE.flatMap((pattern) => {
    const found = pattern.exec(text)?.[0];
    return found === undefined ? [] : [`${path} loads something: ${found}`];
  });
}

function manifestProblems(files: Files, browser: 'chrome' | 'firefox'): string[] {
  const built = JSON.parse(files.get('manifest.json')?.toString('utf8') ?? '{}') as Readonly<
    Record<string, unknown>
  >;
  const documented: Readonly<Record<string, unknown>> = manifestFor(browser);
  const isOther = (key: string) => JSON.stringify(built[key]) !== JSON.stringify(documented[key]);
  return [
    ...AS_DOCUMENTED.filter(isOther).map((key) => `the manifest has other ${key} than documented`),
    ...('web_accessible_resources' in built ? ['pages can fetch files of the extension'] : []),
    ...('key' in built || 'update_url' in built ? ['the manifest names a key or an update address'] : []),
  ];
}
