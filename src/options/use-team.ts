import { useEffect, useState } from 'preact/hooks';
import type { TeamStatus } from '../platform/team-status.ts';
import type { StoredCursor } from '../store/database.ts';
import { readColleagues } from '../store/ledger-store.ts';
import { onTeamChanged, readTeam, type Team } from '../store/team.ts';
import { useTeamStatus } from '../ui/use-team-status.ts';

interface Known {
  /** The team that was joined; `null` where there is none. */
  readonly team: Team | null;
  readonly colleagues: readonly StoredCursor[];
  readonly status: TeamStatus | null;
}

/** The team, and who was heard of in it, now and after each change; `null` until that is known. */
export function useTeam(): Known | null {
  const { status } = useTeamStatus();
  const [known, setKnown] = useState<Omit<Known, 'status'> | null>(null);
  useEffect(() => {
    // Answers to earlier questions may come late: only the last one counts.
    let asked = 0;
    const stop = onTeamChanged(async () => {
      asked += 1;
      const question = asked;
      const [team, colleagues] = await Promise.all([readTeam(), readColleagues()]);
      if (question === asked) setKnown({ team, colleagues });
    });
    return () => {
      asked += 1;
      stop();
    };
  }, []);
  return known === null ? null : { ...known, status };
}
