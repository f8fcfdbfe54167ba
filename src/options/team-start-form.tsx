import { useState } from 'preact/hooks';
import * as v from 'valibot';
import { base64UrlOf } from '../team/bytes.ts';
import { type Invitation, readAddress, tokenState } from '../team/invitation.ts';
import { newKey } from '../team/key.ts';
import { labelField } from '../ui/fields/form-schema.ts';
import { TextField } from '../ui/fields/text-field.tsx';
import { useForm } from '../ui/fields/use-form.ts';
import { readField } from './team-fields.ts';
import { usable } from './team-problem.ts';
import { useApp } from './use-app.ts';

interface Props {
  readonly onJoin: (invitation: Invitation, name: string) => Promise<void>;
}

type Address = Pick<Invitation, 'container' | 'token'>;

const emptyTeam = { address: '', team: '', name: '' };

/** A new team in a container: its key is made here, and leaves this browser in the invitation alone. */
export function TeamStartForm({ onJoin }: Props) {
  const { t, clock } = useApp();
  const [draft, setDraft] = useState(emptyTeam);
  const address = usable<Address>(readAddress(draft.address), clock());
  const schema = v.object({
    address: readField<Address>(t),
    team: labelField(t, 'team_problem_name'),
    name: labelField(t, 'team_problem_name'),
  });
  const { form, problems, onSubmit } = useForm({ ...draft, address }, schema);
  const start = (terms: v.InferOutput<typeof schema>) => {
    const { container, token } = terms.address;
    const keys = [base64UrlOf(newKey())];
    return onJoin({ team: crypto.randomUUID(), name: terms.team, container, token, keys }, terms.name);
  };
  const field = (name: keyof typeof emptyTeam) => ({
    name,
    value: draft[name],
    onValue: (value: string) => setDraft({ ...draft, [name]: value }),
    problem: problems[name],
  });

  return (
    <form
      ref={form}
      class="section-form"
      noValidate
      aria-label={t.text('options_team_start')}
      onSubmit={(event) => void onSubmit(event, start)}
    >
      <div class="task-text">
        <h3>{t.text('options_team_start')}</h3>
        <p>{t.text('options_team_start_text')}</p>
      </div>
      <TextField
        label={t.text('options_team_address')}
        {...field('address')}
        hint={t.text('options_team_address_hint')}
        mono
      />
      {typeof address !== 'string' && tokenState(address.token).canErase && (
        <p class="team-warning">{t.text('options_team_can_erase')}</p>
      )}
      <TextField label={t.text('options_team_name')} {...field('team')} />
      <TextField
        label={t.text('options_team_own_name')}
        {...field('name')}
        hint={t.text('options_team_own_name_hint')}
      />
      <div class="form-buttons">
        <button type="submit" class="button">
          {t.text('options_team_start')}
        </button>
      </div>
    </form>
  );
}
