import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { apply, type Change } from './new/changes.ts';
import { newMessage } from './new/message.ts';
import { newPageKind } from './new/page-kind.ts';
import { newPortal } from './new/portal.ts';
import { newRuleSet } from './new/rule-set.ts';
import { newSetting } from './new/setting.ts';

/** What can be begun with a command: its arguments, what they must look like, and the changes. */
export const KINDS: Readonly<
  Record<string, { readonly usage: string; readonly begin: (...args: readonly string[]) => Change[] }>
> = {
  message: { usage: '<id>, such as plan-expired', begin: (id = '') => newMessage(named(id)) },
  portal: {
    usage: '<id> <host>, such as engage-center engagecenter.microsoft.com',
    begin: (id = '', host = '') => newPortal(named(id), matching(host, /^[a-z\d-]+(\.[a-z\d-]+)+$/)),
  },
  'page-kind': {
    usage: '<kind> <file of the portal>, such as s4b-step-3 support-for-business',
    begin: (kind = '', portal = '') => newPageKind(named(kind), named(portal)),
  },
  setting: {
    usage: '<name>, such as masksIds',
    begin: (name = '') => newSetting(matching(name, /^[a-z][a-zA-Z\d]*$/)),
  },
  'rule-set': { usage: '<id>, such as maicpp-2027', begin: (id = '') => newRuleSet(named(id), readProject) },
};

const ROOT = join(import.meta.dirname, '..');

function named(id: string): string {
  return matching(id, /^[a-z\d]+(-[a-z\d]+)*$/);
}

function matching(argument: string, form: RegExp): string {
  if (!form.test(argument)) throw new Error(`“${argument}” is not written like the others`);
  return argument;
}

export function readProject(path: string): string | null {
  const file = join(ROOT, path);
  return existsSync(file) ? readFileSync(file, 'utf8') : null;
}

function main([kind = '', ...args]: readonly string[]): number {
  const row = KINDS[kind];
  if (row === undefined) {
    console.error(
      Object.entries(KINDS)
        .map(([name, { usage }]) => `npm run new ${name} ${usage}`)
        .join('\n'),
    );
    return 1;
  }
  let files: ReadonlyMap<string, string>;
  try {
    files = apply(row.begin(...args), readProject);
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : error}\nnpm run new ${kind} ${row.usage}`);
    return 1;
  }
  for (const [path, text] of files) {
    mkdirSync(dirname(join(ROOT, path)), { recursive: true });
    writeFileSync(join(ROOT, path), text);
  }
  const code = [...files.keys()].filter((path) => /\.tsx?$/.test(path));
  spawnSync('npx', ['biome', 'check', '--write', '--log-level=warn', ...code], {
    cwd: ROOT,
    stdio: 'inherit',
  });
  console.log([...files.keys()].join('\n'));
  console.log(
    `\nNow fill in what is marked FILL IN, and read “${kind}” in docs/recipes.md for what else there is.`,
  );
  return 0;
}

if (process.argv[1] === import.meta.filename) process.exitCode = main(process.argv.slice(2));
