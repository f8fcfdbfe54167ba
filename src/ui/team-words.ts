import type { KeyWith } from '../i18n/bundles.ts';
import type { Translator } from '../i18n/translator.ts';
import type { TeamState, TeamStatus } from '../platform/team-status.ts';

type Key = KeyWith<'team_'>;

const PROBLEMS: Readonly<Record<Exclude<TeamState, 'up-to-date'>, Key>> = {
  offline: 'team_offline',
  refused: 'team_refused',
  expired: 'team_expired',
  'no-container': 'team_no_container',
  'other-team': 'team_other_team',
  busy: 'team_busy',
  failed: 'team_failed',
};

const MINUTE_MS = 60_000;
/** From here on hours are easier to read. */
const MOST_MINUTES = 90;

/**
 * How it stands with the team, in words.
 *
 * @param now UTC milliseconds
 */
export function teamWords(t: Translator<Key>, status: TeamStatus | null, now: number): string {
  if (status === null) return t.text('team_starting');
  const { colleagues, waiting, faults } = status;
  const counts = [
    [status.state === 'up-to-date' ? colleagues : 0, 'team_colleagues'],
    [waiting, 'team_waiting'],
    [faults, 'team_faults'],
  ] as const;
  const said = counts.filter(([count]) => count > 0).map(([count, key]) => t.text(key, { count }));
  return [stateWords(t, status, now), ...said].join(' · ');
}

function stateWords(t: Translator<Key>, { state, at }: TeamStatus, now: number): string {
  if (state !== 'up-to-date') return t.text(PROBLEMS[state]);
  const minutes = Math.max(0, Math.round((now - (at ?? now)) / MINUTE_MS));
  const format = new Intl.RelativeTimeFormat(t.locale, { numeric: 'auto' });
  const ago =
    minutes < MOST_MINUTES
      ? format.format(-minutes, 'minute')
      : format.format(-Math.round(minutes / 60), 'hour');
  return t.text('team_up_to_date', { ago });
}
