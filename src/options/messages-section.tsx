import { catalogue } from '../guidance/catalogue/index.ts';
import { UNKNOWN_ERROR } from '../guidance/catalogue/unrecognised.ts';
import { type MessageState, setMessageState, snoozeMessage } from '../store/message-states.ts';
import { announceChange } from '../store/revision.ts';
import { changeSetting } from '../store/settings.ts';
import type { Announce } from '../ui/announcement.ts';
import { SelectField } from '../ui/fields/select-field.tsx';
import { notSavedText } from '../words/store-problem-text.ts';
import { Section } from './section.tsx';
import { useApp } from './use-app.ts';
import { useMessageStates } from './use-message-states.ts';

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
  const states = useMessageStates(ids, clock);

  const showCards = async (isOn: boolean) => {
    await changeSetting('showsCards', isOn);
    // Open pages show their cards again, or no longer do.
    await announceChange();
  };
  const choose = async (id: string, name: string, value: string) => {
    try {
      if (value === 'snooze') await snoozeMessage(id, clock());
      else await setMessageState(id, value === 'off' ? 'off' : 'explained');
      announce({ text: `${name}: ${t.text(TEXTS[kindOf(value)])}` });
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
            onChange={({ currentTarget: { checked } }) => void showCards(checked)}
          />
          {t.text('options_shows_cards')}
        </label>
        <p>{t.text('options_shows_cards_hint')}</p>
      </div>
      {known.map((message) => {
        const { id } = message;
        const name = nameOf(message, t.locale);
        const state = states.get(id) ?? 'explained';
        return (
          <SelectField
            key={id}
            label={name}
            name={id}
            value={optionOf(state)}
            onValue={(value) => void choose(id, name, value)}
          >
            <option value="explained">{t.text('options_message_explained')}</option>
            {typeof state === 'object' ? (
              <option value="snoozed">
                {t.text('options_message_snoozed', { moment: t.moment(state.snoozedUntil) })}
              </option>
            ) : (
              <option value="snooze">{t.text('options_message_snooze')}</option>
            )}
            <option value="off">{t.text('options_message_off')}</option>
          </SelectField>
        );
      })}
    </Section>
  );
}

const TEXTS = {
  explained: 'options_message_explained',
  snooze: 'options_message_snooze',
  off: 'options_message_off',
} as const;

function kindOf(value: string): keyof typeof TEXTS {
  return value === 'snooze' || value === 'off' ? value : 'explained';
}

function optionOf(state: MessageState): string {
  return typeof state === 'object' ? 'snoozed' : state;
}
