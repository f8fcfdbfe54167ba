import type { Announce } from '../ui/announcement.ts';
import { Section } from './section.tsx';
import { TeamJoinForm } from './team-join-form.tsx';
import { TeamJoined } from './team-joined.tsx';
import { TeamStartForm } from './team-start-form.tsx';
import { useTranslator } from './use-app.ts';
import { useJoin } from './use-join.ts';
import { useTeam } from './use-team.ts';

/** One ledger for all: joined or started here, and left. */
export function TeamSection({ announce }: { announce: Announce }) {
  const t = useTranslator();
  const known = useTeam();
  const join = useJoin(announce);
  return (
    <Section of="team" text={t.text('options_team_text')}>
      {known?.team === null && (
        <>
          <TeamJoinForm onJoin={join} />
          <TeamStartForm onJoin={join} />
        </>
      )}
      {known !== null && known.team !== null && (
        <TeamJoined
          team={known.team}
          colleagues={known.colleagues}
          status={known.status}
          announce={announce}
        />
      )}
    </Section>
  );
}
