import { teamWords } from '../../ui/team-words.ts';
import { useTeamStatus } from '../../ui/use-team-status.ts';
import { useApp } from '../use-app.ts';
import { useLooks } from './use-looks.ts';

interface Props {
  readonly isShown: boolean;
  /** What is said where no team was joined. */
  readonly otherwise: string | null;
}

/** How it stands with the team, at the foot of the panel; looks for what colleagues record while it is open. */
export function TeamLine({ isShown, otherwise }: Props) {
  const { t, clock } = useApp();
  const { isOn, status } = useTeamStatus();
  useLooks(isOn);
  if (!isShown) return null;
  return <p class="panel-keys">{isOn ? teamWords(t, status, clock()) : otherwise}</p>;
}
