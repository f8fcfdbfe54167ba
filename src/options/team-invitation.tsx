import { useEffect, useState } from 'preact/hooks';
import { type Invitation, keyIdIn, tokenState } from '../team/invitation.ts';
import { useTranslator } from './use-app.ts';

/** What an invitation is: which team, where, under which key, for how long; and a warning where it can do harm. */
export function TeamInvitation({ invitation }: { invitation: Invitation }) {
  const t = useTranslator();
  const [key, setKey] = useState('');
  useEffect(() => {
    void keyIdIn(invitation).then(setKey);
  }, [invitation]);
  const { expiresAt, canErase } = tokenState(invitation.token);
  const rows = [
    [t.text('options_team'), invitation.name],
    [t.text('options_team_storage'), invitation.container],
    [t.text('options_team_key'), key],
    [
      t.text('options_team_until'),
      expiresAt === null ? t.text('options_team_until_policy') : t.moment(expiresAt),
    ],
  ];
  return (
    <div class="panel">
      <dl class="team-facts">
        {rows.map(([term, value]) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>
              <bdi>{value}</bdi>
            </dd>
          </div>
        ))}
      </dl>
      {canErase && <p class="team-warning">{t.text('options_team_can_erase')}</p>}
    </div>
  );
}
