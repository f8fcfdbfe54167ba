import { expect, test } from 'vitest';
import { contractAdded, contractOf, incident, noon, reading, returned } from '../../test/builders.ts';
import { balanceSentence } from './balance-sentence.ts';

const opened = incident({ happenedAt: noon('2026-03-02') });
const read = reading(6, { happenedAt: noon('2026-03-05') });
const loggedLater = incident({ happenedAt: noon('2026-03-06') });
const returnedLater = returned(opened, { happenedAt: noon('2026-03-07') });

test.each([
  ['a reading', [read], { key: 'fact_balance_of_observed' }],
  [
    'an incident after the reading',
    [read, loggedLater],
    { key: 'fact_balance_of_simulated_since', params: { remaining: 5, logged: 1 } },
  ],
  [
    'one returned after the reading that includes it',
    [opened, read, returnedLater],
    { key: 'fact_balance_of_simulated_returned', params: { remaining: 7, returned: 1 } },
  ],
])('has the certainty of the balance: %s', (_what, events, line) => {
  expect(balanceSentence(contractOf(contractAdded(), events))).toMatchObject(line);
});
