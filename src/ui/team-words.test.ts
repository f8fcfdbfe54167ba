import { expect, it } from 'vitest';
import messages from '../../public/_locales/en/messages.json' with { type: 'json' };
import { Translator } from '../i18n/translator.ts';
import type { TeamStatus } from '../platform/team-status.ts';
import { teamWords } from './team-words.ts';

const en = new Translator('en', messages, messages);
const NOW = 1_795_000_000_000;
const done: TeamStatus = {
  state: 'up-to-date',
  at: NOW,
  colleagues: 14,
  waiting: 0,
  faults: 0,
  failures: 0,
};

it.each<[Partial<TeamStatus> | null, string]>([
  [null, 'Team: looking for new entries …'],
  [{ at: NOW - 2 * 60_000 }, 'Team: up to date, 2 minutes ago · Colleagues: 14'],
  [{ at: NOW - 3 * 3_600_000, colleagues: 0 }, 'Team: up to date, 3 hours ago'],
  [{ faults: 1 }, 'Team: up to date, this minute · Colleagues: 14 · Damaged logs: 1'],
  // A clock that was set back.
  [{ at: NOW + 3_600_000, colleagues: 0 }, 'Team: up to date, this minute'],
  [
    { state: 'offline', waiting: 3 },
    'Team: offline. Work goes on here, and is sent later. · Waiting to be sent: 3',
  ],
  [{ state: 'expired' }, 'Team: the access token has expired. Ask your administrator for a new invitation.'],
])('%o: %s', (change, words) => {
  expect(teamWords(en, change === null ? null : { ...done, ...change }, NOW)).toBe(words);
});
