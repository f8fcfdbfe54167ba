import { useEffect, useState } from 'preact/hooks';
import { read } from '../platform/storage.ts';
import { onStorageChanged } from '../platform/storage-changes.ts';
import { TEAM_IS_ON, TEAM_STATUS } from '../platform/storage-keys.ts';
import type { TeamStatus } from '../platform/team-status.ts';

interface Known {
  readonly isOn: boolean;
  /** How the last sync ended; `null` where there was none since the browser started. */
  readonly status: TeamStatus | null;
}

/** Whether a team was joined and how it stands with it, now and after each change; off until that is known. */
export function useTeamStatus(): Known {
  const [known, setKnown] = useState<Known>({ isOn: false, status: null });
  useEffect(() => {
    let isStale = false;
    const look = async () => {
      const [isOn, status] = await Promise.all([read(TEAM_IS_ON), read(TEAM_STATUS)]);
      if (!isStale) setKnown({ isOn, status });
    };
    void look();
    const stop = onStorageChanged([TEAM_IS_ON, TEAM_STATUS], () => void look());
    return () => {
      isStale = true;
      stop();
    };
  }, []);
  return known;
}
