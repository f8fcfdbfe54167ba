import { ruleSets } from '../../src/entitlements/rulesets/index.ts';
import type { Change } from './changes.ts';
import { camel } from './names.ts';

/**
 * A dated rule set, copied from the newest one.
 *
 * @param read the text of a file
 */
export function newRuleSet(id: string, read: (path: string) => string | null): Change[] {
  const newest = ruleSets[0]?.id ?? '';
  const name = camel(id);
  const copied = read(`src/entitlements/rulesets/${newest}.ts`) ?? '';
  return [
    {
      path: `src/entitlements/rulesets/${id}.ts`,
      create: copied
        .replaceAll(camel(newest), name)
        .replaceAll(newest, id)
        .replace('/** ', () => '/** FILL IN what changed, and each rule that says so. '),
    },
    {
      path: 'src/entitlements/rulesets/index.ts',
      top: `import { ${name} } from './${id}.ts';`,
    },
    { path: 'src/entitlements/rulesets/index.ts', replace: 'all = [', by: `all = [${name}, ` },
  ];
}
