import { describe, expect, it } from 'vitest';
import { doesSay, namesIn, verdictIn } from '../../../test/scenario-words.ts';
import type { Scenario } from '../scenario.ts';
import { messageOf } from './index.ts';

const tables = Object.entries(
  import.meta.glob<readonly Scenario[]>('./scenarios/*.ts', { eager: true, import: 'scenarios' }),
).map(([path, scenarios]) => ({ id: /([\w-]+)\.ts$/.exec(path)?.[1] ?? path, scenarios }));

describe.each(tables)('the scenarios of $id', ({ id, scenarios }) => {
  const message = messageOf(id);

  it('are of a message in the catalogue', () => {
    expect(message?.id).toBe(id);
  });

  it.each(scenarios)('$rule', (scenario) => {
    if (message === null) throw new Error(`no message ${id}`);
    const { verdict: kind, names, says = [], doesNotSay = [] } = scenario.expected;
    const verdict = verdictIn(message.id, scenario);
    expect(verdict.kind).toBe(kind);
    if (names !== undefined) expect(namesIn(verdict).sort()).toEqual([...names].sort());
    expect(
      says.filter((words) => !doesSay(verdict, words)),
      'not said',
    ).toEqual([]);
    expect(
      doesNotSay.filter((words) => doesSay(verdict, words)),
      'said',
    ).toEqual([]);
  });
});

describe('the words of scenarios', () => {
  const expected = { verdict: 'undecided' };

  it.each([
    ['a contract', { rule: 'R27', given: ['Bronze'], expected }],
    ['a trait', { rule: 'R27', given: ['Premier (lost)'], expected }],
    ['a question', { rule: 'R27', given: [], asked: ['anything else'], expected }],
    ['a contract that is not given', { rule: 'R27', given: [], asked: ['Access ID of Premier'], expected }],
  ] satisfies [string, Scenario][])('that stand for nothing are an error: %s', (_, scenario) => {
    expect(() => verdictIn('plan-expired', scenario)).toThrow('none of the words');
  });

  it('are an error where they are not among what a card can say', () => {
    const verdict = verdictIn('plan-expired', { rule: 'P19', given: [], expected });
    expect(() => doesSay(verdict, 'hello')).toThrow('hello');
  });
});
