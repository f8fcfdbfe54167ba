import { copyText } from '../platform/copy-text.ts';
import type { TeamStatus } from '../platform/team-status.ts';
import type { StoredCursor } from '../store/database.ts';
import { leaveTeam, type Team } from '../store/team.ts';
import type { Announce } from '../ui/announcement.ts';
import { teamWords } from '../ui/team-words.ts';
import { notSavedText } from '../words/store-problem-text.ts';
import { TeamInvitation } from './team-invitation.tsx';
import { useApp } from './use-app.ts';

interface Props {
  readonly team: Team;
  readonly colleagues: readonly StoredCursor[];
  readonly status: TeamStatus | null;
  readonly announce: Announce;
}

/** The team that was joined: how it stands with it, who is in it, its invitation, and the way out. */
export function TeamJoined({ team, colleagues, status, announce }: Props) {
  const { t, clock } = useApp();
  const copy = async () => {
    const isCopied = await copyText(team.text);
    announce(
      isCopied
        ? { text: t.text('options_team_copied') }
        : { text: t.text('options_team_not_copied'), failed: true },
    );
  };
  const leave = async (keeps: boolean) => {
    try {
      await leaveTeam(keeps);
      announce({ text: t.text('options_team_left') });
    } catch (problem) {
      announce({ text: notSavedText(t, problem), failed: true });
    }
  };

  return (
    <>
      <p>{teamWords(t, status, clock())}</p>
      <TeamInvitation invitation={team.invitation} />
      <div class="task">
        <div class="task-text">
          <h3>{t.text('options_team_invitation')}</h3>
          <p>{t.text('options_team_copy_text')}</p>
        </div>
        <button type="button" class="button" onClick={() => void copy()}>
          {t.text('options_team_copy')}
        </button>
      </div>
      <div class="task stacked">
        <h3>{t.text('options_team_devices')}</h3>
        <ul class="items">
          {colleagues.map(({ device, name, heardAt, entries }) => (
            <li key={device} class="item">
              <div class="item-text">
                <bdi class="item-name">
                  {device === team.device ? t.text('options_team_this_device', { name }) : name}
                </bdi>
                <span class="item-more">
                  {t.text('options_team_heard', { moment: t.moment(heardAt), count: entries })}
                </span>
              </div>
            </li>
          ))}
        </ul>
      </div>
      <div class="task stacked">
        <div class="task-text">
          <h3>{t.text('options_team_leave')}</h3>
          <p>{t.text('options_team_leave_text')}</p>
        </div>
        <div class="form-buttons">
          <button type="button" class="button" onClick={() => void leave(true)}>
            {t.text('options_team_leave_keep')}
          </button>
          <button type="button" class="button danger" onClick={() => void leave(false)}>
            {t.text('options_team_leave_remove')}
          </button>
        </div>
      </div>
    </>
  );
}
