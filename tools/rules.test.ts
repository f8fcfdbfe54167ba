import { describe, expect, it } from 'vitest';
import english from '../public/_locales/en/messages.json' with { type: 'json' };
import { rulesNaming, testsByRule } from './rule-tests.ts';
import { allRules } from './rules.ts';

const named = testsByRule();

describe('the rules', () => {
  it('name at least one unit test each', () => {
    expect(allRules.filter((rule) => !named.has(rule))).toEqual([]);
  });

  it('that name tests are rules that there are', () => {
    expect([...named.keys()].filter((rule) => !allRules.includes(rule))).toEqual([]);
  });

  it('have a sentence each, and no sentence is without its rule', () => {
    const told = Object.keys(english).flatMap((key) => /^rule_(.+)$/.exec(key)?.[1] ?? []);
    expect(told.sort()).toEqual([...allRules].sort());
  });
});

describe('a test is named by a rule', () => {
  it.each([
    ['in its title', "it('R# says so', () => {});", ['R#']],
    ['in a row of its table', "['P# R# both', 1],", ['P#', 'R#']],
    ['by a decision', "it('D# says so', () => {});", ['D#']],
    ['in a part of the rule', "describe('R#a the first of two', () => {", ['R#']],
    ['with commas', '`P#, R# and more`', ['P#', 'R#']],
    ['not where it is only cited', "rules: ['R#']", []],
    ['not where several are only cited', "['P# R#', 1]", []],
    ['not where it is only spoken of', "it('says what R# says', () => {", []],
    ['not in a comment', '// R# is tested elsewhere', []],
  ])('%s', (_, source, rules) => {
    // Written so that this very file names no test by them.
    const numbered = (text: string) => text.replaceAll('#', '9');
    expect(rulesNaming(numbered(source))).toEqual(rules.map(numbered));
  });
});
