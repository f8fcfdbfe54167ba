import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { apply, type Change } from './new/changes.ts';
import { newMessage } from './new/message.ts';
import { newPage } from './new/page/page.ts';
import { PAGE_USAGE } from './new/page/page-case.ts';
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

/** What takes a browser, and writes no code. */
const PAGE = { kind: 'page', usage: PAGE_USAGE };

async function main([kind = '', ...args]: readonly string[]): Promise<number> {
  const usage = kind === PAGE.kind ? PAGE.usage : KINDS[kind]?.usage;
  if (usage === undefined) {
    const all = [...Object.entries(KINDS).map(([name, row]) => `${name} ${row.usage}`), `page ${PAGE.usage}`];
    console.error(all.map((each) => `npm run new ${each}`).join('\n'));
    return 1;
  }
  try {
    if (kind === PAGE.kind) await beginPage(args);
    else beginCode(kind, args);
    return 0;
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : error}\nnpm run new ${kind} ${usage}`);
    return 1;
  }
}

async function beginPage(args: readonly string[]): Promise<void> {
  const { files, told } = await newPage(args, (path) => existsSync(join(ROOT, path)));
  write(
    files,
    [...files.keys()].filter((path) => path.endsWith('.json')),
  );
  console.log(`\n${told}\nNow read “page” in docs/recipes.md for what else there is.`);
}

function beginCode(kind: string, args: readonly string[]): void {
  const files = apply(KINDS[kind]?.begin(...args) ?? [], readProject);
  write(
    files,
    [...files.keys()].filter((path) => /\.tsx?$/.test(path)),
  );
  console.log(
    `\nNow fill in what is marked FILL IN, and read “${kind}” in docs/recipes.md for what else there is.`,
  );
}

/** @param formatted the files that Biome formats */
function write(files: ReadonlyMap<string, string>, formatted: readonly string[]): void {
  for (const [path, text] of files) {
    mkdirSync(dirname(join(ROOT, path)), { recursive: true });
    writeFileSync(join(ROOT, path), text);
  }
  spawnSync('npx', ['biome', 'check', '--write', '--log-level=warn', ...formatted], {
    cwd: ROOT,
    stdio: 'inherit',
  });
  console.log([...files.keys()].join('\n'));
}

if (process.argv[1] === import.meta.filename) process.exitCode = await main(process.argv.slice(2));
