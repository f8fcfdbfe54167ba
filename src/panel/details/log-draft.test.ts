import { describe, expect, it } from 'vitest';
import { emptyLog, incidentDetailsOf, type LogDraft, logProblems } from './log-draft.ts';

const TODAY = '2026-11-26';
const NOW = new Date('2026-11-26T09:30:00').getTime();
const draft = (changes: Partial<LogDraft>): LogDraft => ({ ...emptyLog(TODAY), ...changes });

describe('an incident in the form', () => {
  it.each([
    ['is right as it comes', {}, {}],
    ['may be of another day', { day: '2026-11-01' }, {}],
    ['is of a day that exists', { day: '2026-02-30' }, { day: 'no-such-day' }],
    ['has a day', { day: '' }, { day: 'no-such-day' }],
    ['is not of tomorrow', { day: '2026-11-27' }, { day: 'future' }],
    ['may have a note of 2,000 characters', { note: 'x'.repeat(2000) }, {}],
    ['has no longer note', { note: 'x'.repeat(2001) }, { note: 'too-long' }],
    ['has no longer request number', { request: '1'.repeat(2001) }, { request: 'too-long' }],
  ] as const)('%s', (_, changes, problems) => {
    expect(logProblems(draft(changes), TODAY, false)).toEqual(problems);
  });

  it('is wrong while the date is half typed, whatever it was before', () => {
    expect(logProblems(draft({}), TODAY, true)).toEqual({ day: 'no-such-day' });
  });

  it('of today happens now, and says nothing of what was left empty', () => {
    expect(incidentDetailsOf(draft({ note: '  ' }), NOW)).toEqual({
      portal: null,
      request: null,
      note: null,
    });
  });

  it('of another day happened at noon there', () => {
    const words = incidentDetailsOf(
      draft({ day: '2026-11-01', portal: 'azure', request: ' 2611010030001 ' }),
      NOW,
    );
    expect(words).toEqual({
      portal: 'azure',
      request: '2611010030001',
      note: null,
      happenedAt: new Date(2026, 10, 1, 12).getTime(),
    });
  });
});
