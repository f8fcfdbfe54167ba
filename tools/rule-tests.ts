import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';

const ROOT = join(import.meta.dirname, '..');
const PLACES = ['src', 'test/practice', 'tools'];

/**
 * A test is named by a rule where its title, or its row of a table, begins with the rule's number: "R4 R6
 * Action Pack …". Numbers alone are a citation, not a name.
 */
const NAMED = /['"`](?<rules>(?:[RPD]\d{1,2}[a-d]?,? )+)(?![RPD]\d)(?=\S)/g;

/** Scenarios are tests as well: src/guidance/catalogue/scenarios.test.ts runs each of them. */
const TESTS = /\.test\.tsx?$|[\\/]scenarios[\\/][^\\/]+\.ts$/;

/** For every rule that names unit tests, the files in which it does, in the order of the alphabet. */
export function testsByRule(): Map<string, string[]> {
  const found = new Map<string, Set<string>>();
  for (const place of PLACES) {
    for (const entry of readdirSync(join(ROOT, place), { recursive: true, encoding: 'utf8' })) {
      if (!TESTS.test(entry)) continue;
      const file = join(ROOT, place, entry);
      for (const rule of rulesNaming(readFileSync(file, 'utf8'))) {
        const files = found.get(rule) ?? new Set();
        found.set(rule, files.add(relative(ROOT, file).replaceAll('\\', '/')));
      }
    }
  }
  return new Map([...found].map(([rule, files]) => [rule, [...files].sort()]));
}

/** The rules by which the tests of one file are named; `R27a` is a part of `R27`. */
export function rulesNaming(source: string): string[] {
  const rules = [...source.matchAll(NAMED)].flatMap(
    ({ groups }) => groups?.['rules']?.match(/[RPD]\d+/g) ?? [],
  );
  return [...new Set(rules)];
}
