import { holdingLock } from '../platform/locks.ts';
import type { SyncOutcome, SyncReason, TeamState } from '../platform/team-status.ts';
import { readColleagues } from '../store/ledger-store.ts';
import { readTeam, type Team } from '../store/team.ts';
import { teamLedger } from '../store/team-ledger.ts';
import { openContainer, type TeamContainer } from '../team/azure-blob.ts';
import { bytesOfBase64Url } from '../team/bytes.ts';
import { keyIdIn, tokenState } from '../team/invitation.ts';
import { openKey } from '../team/key.ts';
import { StorageProblem } from '../team/log-store.ts';
import { type Member, type SyncResult, sync } from '../team/sync.ts';

/**
 * The only way of the product to a network: to the container of the team that was joined. One sync at a time, in a page
 * of its own. `null` where no team is joined, or nothing is to be sent after a change.
 */
export function syncNow(reason: SyncReason): Promise<SyncOutcome | null> {
  return holdingLock('team-sync', 'exclusive', async () => {
    const team = await readTeam();
    if (team === null) return null;
    const ledger = teamLedger(team);
    if (reason === 'changed' && (await ledger.waiting()).length === 0) return null;
    const { container, token } = team.invitation;
    const ended = await attempt(openContainer(`${container}?${token}`), team, reason);
    return {
      ...ended,
      colleagues: (await readColleagues()).filter(({ device }) => device !== team.device).length,
      waiting: (await ledger.waiting()).length,
    };
  });
}

type Ended = Pick<SyncOutcome, 'state' | 'faults' | 'hasNews'>;

async function attempt(container: TeamContainer, team: Team, reason: SyncReason): Promise<Ended> {
  try {
    if (reason === 'joined') {
      const { team: id, name } = team.invitation;
      await container.claim({ team: id, name, key: await keyIdIn(team.invitation) });
    }
    const result = await sync(container, teamLedger(team), await memberOf(team), Date.now());
    return { state: 'up-to-date', ...foundIn(result) };
  } catch (problem) {
    if (!(problem instanceof StorageProblem)) console.warn('The team could not be synced.', problem);
    return { state: stateOf(problem, team), faults: 0, hasNews: false };
  }
}

function foundIn({ received, faults }: SyncResult) {
  return { faults: faults.length, hasNews: received > 0 };
}

/** The storage refuses a token that has expired as it refuses any other: the token itself may say which it is. */
function stateOf(problem: unknown, { invitation }: Team): TeamState {
  if (!(problem instanceof StorageProblem)) return 'failed';
  const { expiresAt } = tokenState(invitation.token);
  const isExpired = expiresAt !== null && expiresAt <= Date.now();
  return problem.reason === 'refused' && isExpired ? 'expired' : problem.reason;
}

async function memberOf({ invitation, device, name }: Team): Promise<Member> {
  const keys = invitation.keys.map((key) => openKey(bytesOfBase64Url(key) ?? new Uint8Array()));
  const [first, ...older] = await Promise.all(keys);
  if (first === undefined) throw new Error('an invitation has a key');
  return { team: invitation.team, device, name, keys: [first, ...older] };
}
