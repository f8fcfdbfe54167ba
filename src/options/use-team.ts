import { useEffect, useState } from 'preact/hooks';
import type { TeamStatus } from '../platform/team-status.ts';
import type { StoredCursor } from '../store/database.ts';
import { readColleagues } from '../store/ledger-store.ts';
import { readTeam, type Team } from '../store/team.ts';
import { useTeamStatus } from '../ui/use-team-status.ts';

interface Known {
  /** The team that was joined; `null` where there is none. */
  readonly team: Team | null;
  readonly colleagues: readonly StoredCursor[];
  readonly status: TeamStatus | null;
}

/** The team, and who was heard of in it, now and after each sync; `null` until that is known. */
export function useTeam(): Known | null {
  const { isOn, status } = useTeamStatus();
  const [known, setKnown] = useState<Omit<Known, 'status'> | null>(null);
  // Asked again when a team is joined or left, and when a sync has ended.
  useEffect(() => {
    let isStale = false;
    Promise.all([readTeam(), readColleagues()]).then(
      ([team, colleagues]) => !isStale && setKnown({ team, colleagues }),
      () => {},
    );
    return () => {
      isStale = true;
    };
  }, [isOn, status]);
  return known === null ? null : { ...known, status };
}
