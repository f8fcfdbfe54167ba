import { useEffect, useState } from 'preact/hooks';
import * as v from 'valibot';
import { type Invitation, readInvitation } from '../team/invitation.ts';
import { labelField } from '../ui/fields/form-schema.ts';
import { TextField } from '../ui/fields/text-field.tsx';
import { useForm } from '../ui/fields/use-form.ts';
import { readField } from './team-fields.ts';
import { TeamInvitation } from './team-invitation.tsx';
import { type TeamProblem, usable } from './team-problem.ts';
import { useApp } from './use-app.ts';

interface Props {
  readonly onJoin: (invitation: Invitation, name: string) => Promise<void>;
}

/** An invitation is pasted, and shown as what it is before the browser asks for anything. */
export function TeamJoinForm({ onJoin }: Props) {
  const { t, clock } = useApp();
  const [pasted, setPasted] = useState('');
  const [name, setName] = useState('');
  const [invitation, setInvitation] = useState<Invitation | TeamProblem>('empty');
  useEffect(() => {
    let isStale = false;
    void readInvitation(pasted).then((read) => {
      if (!isStale) setInvitation(usable(read, clock()));
    });
    return () => {
      isStale = true;
    };
  }, [pasted, clock]);
  const schema = v.object({
    invitation: readField<Invitation>(t),
    name: labelField(t, 'team_problem_name'),
  });
  const { form, problems, onSubmit } = useForm({ invitation, name }, schema);

  return (
    <form
      ref={form}
      class="section-form"
      noValidate
      aria-label={t.text('options_team_join')}
      onSubmit={(event) => void onSubmit(event, (terms) => onJoin(terms.invitation, terms.name))}
    >
      <h3>{t.text('options_team_join')}</h3>
      <TextField
        label={t.text('options_team_invitation')}
        name="invitation"
        value={pasted}
        onValue={setPasted}
        hint={t.text('options_team_invitation_hint')}
        placeholder="psc-team:1:…"
        problem={problems.invitation}
        mono
      />
      {typeof invitation !== 'string' && <TeamInvitation invitation={invitation} />}
      <TextField
        label={t.text('options_team_own_name')}
        name="name"
        value={name}
        onValue={setName}
        hint={t.text('options_team_own_name_hint')}
        problem={problems.name}
      />
      <div class="form-buttons">
        <button type="submit" class="button primary">
          {t.text('options_team_join')}
        </button>
      </div>
    </form>
  );
}
