import { useId } from 'preact/hooks';
import { catalogue } from '../guidance/catalogue/index.ts';
import { UNKNOWN_ERROR } from '../guidance/catalogue/unrecognised.ts';
import { type MessageState, setMessageState } from '../store/message-states.ts';
import { announceChange } from '../store/revision.ts';
import { changeSetting } from '../store/settings.ts';
import type { Announce } from '../ui/announcement.ts';
import { useMessageStates } from '../ui/use-message-states.ts';
import { notSavedText } from '../words/store-problem-text.ts';
import { ManagedNote } from './managed.tsx';
import { Section } from './section.tsx';
import { useApp } from './use-app.ts';
import { useIsManaged } from './use-organisation.ts';

const known = catalogue.filter(({ id }) => id !== UNKNOWN_ERROR);
const ids = known.map(({ id }) => id);

/** A message by its wording, in the user's language where the portals' own is known, else in English. */
function nameOf({ id, wordings }: (typeof known)[number], language: string): string {
  const wordingIn = (wanted: string) => wordings.find(({ locale }) => locale === wanted)?.text;
  return wordingIn(language) ?? wordingIn('en') ?? id;
}

/** Which messages get a card: all, until the user says otherwise on a card or here. */
export function MessagesSection({ announce }: { announce: Announce }) {
  const { t, clock, settings } = useApp();
  const isManaged = useIsManaged('cards');
  const states = useMessageStates(ids, clock);

  const showCards = async (isOn: boolean) => {
    await changeSetting('showsCards', isOn);
    // Open pages show their cards again, or no longer do.
    await announceChange();
  };
  const choose = async (id: string, name: string, state: 'explained' | 'off') => {
    try {
      await setMessageState(id, state);
      announce({ text: `${name}: ${t.text(`options_message_${state}`)}` });
    } catch (problem) {
      announce({ text: notSavedText(t, problem), failed: true });
    }
  };

  return (
    <Section of="messages" text={t.text('options_messages_text')}>
      <div class="setting">
        <label class="check">
          <input
            type="checkbox"
            checked={settings.showsCards}
            disabled={isManaged}
            onChange={({ currentTarget: { checked } }) => void showCards(checked)}
          />
          {t.text('options_shows_cards')}
        </label>
        <p>{t.text('options_shows_cards_hint')}</p>
        <ManagedNote of="cards" />
      </div>
      {known.map((message) => (
        <MessageSwitch
          key={message.id}
          name={nameOf(message, t.locale)}
          state={states.get(message.id) ?? 'explained'}
          onChange={(state) => void choose(message.id, nameOf(message, t.locale), state)}
        />
      ))}
    </Section>
  );
}

interface SwitchProps {
  readonly name: string;
  readonly state: MessageState;
  readonly onChange: (state: 'explained' | 'off') => void;
}

/** On while the message is explained; one that is snoozed is on again by itself, or by a press. */
function MessageSwitch({ name, state, onChange }: SwitchProps) {
  const { t } = useApp();
  const until = useId();
  const isSnoozed = typeof state === 'object';
  return (
    <div class="setting">
      <label class="check">
        <input
          type="checkbox"
          checked={state === 'explained'}
          aria-describedby={isSnoozed ? until : undefined}
          onChange={({ currentTarget: { checked } }) => onChange(checked ? 'explained' : 'off')}
        />
        {name}
      </label>
      {isSnoozed && (
        <p id={until}>{t.text('options_message_snoozed', { moment: t.moment(state.snoozedUntil) })}</p>
      )}
    </div>
  );
}
