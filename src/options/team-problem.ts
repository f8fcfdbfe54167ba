import type { OptionsKey } from '../i18n/bundles.ts';
import { type Invitation, type InvitationFault, tokenState } from '../team/invitation.ts';

/** Why a team cannot be joined with what was pasted. */
export type TeamProblem = InvitationFault | 'lacks' | 'expired';

export const PROBLEM_TEXTS: Readonly<Record<TeamProblem, OptionsKey>> = {
  empty: 'options_team_problem_empty',
  other: 'options_team_problem_other',
  'newer-version': 'options_team_problem_newer_version',
  'cut-off': 'options_team_problem_cut_off',
  damaged: 'options_team_problem_damaged',
  'no-address': 'options_team_problem_no_address',
  'other-host': 'options_team_problem_other_host',
  'no-container-name': 'options_team_problem_no_container_name',
  'no-token': 'options_team_problem_no_token',
  lacks: 'options_team_problem_lacks',
  expired: 'options_team_problem_expired',
};

/**
 * What was read, unless its access token is of no use.
 *
 * @param now UTC milliseconds
 */
export function usable<Read extends Pick<Invitation, 'token'>>(
  read: Read | TeamProblem,
  now: number,
): Read | TeamProblem {
  if (typeof read === 'string') return read;
  const { lacks, expiresAt } = tokenState(read.token);
  if (lacks !== '') return 'lacks';
  return expiresAt !== null && expiresAt <= now ? 'expired' : read;
}
