import { setExplainsUnknownErrors } from '../store/wordings.ts';
import type { Announce } from '../ui/announcement.ts';
import { notSavedText } from '../words/store-problem-text.ts';
import { Section } from './section.tsx';
import { useTranslator } from './use-app.ts';
import { useUnknownErrors } from './use-unknown-errors.ts';
import { WordingItem } from './wording-item.tsx';

interface Props {
  readonly announce: Announce;
}

/** Whether unknown errors get a card, and the wordings that were kept from such cards. */
export function UnknownErrorsSection({ announce }: Props) {
  const t = useTranslator();
  const known = useUnknownErrors();
  const attempt = async (work: Promise<void>, done: string) => {
    try {
      await work;
      announce({ text: done });
      return true;
    } catch (problem) {
      announce({ text: notSavedText(t, problem), failed: true });
      return false;
    }
  };
  return (
    <Section of="unknown-errors" text={t.text('options_unknown_text')}>
      <label class="check">
        <input
          type="checkbox"
          checked={known?.isExplained ?? true}
          disabled={known === null}
          onChange={({ currentTarget: { checked } }) =>
            void attempt(
              setExplainsUnknownErrors(checked),
              t.text(checked ? 'options_unknown_on' : 'options_unknown_off'),
            )
          }
        />
        {t.text('options_unknown_explain')}
      </label>
      {known?.wordings.length === 0 && <p class="none">{t.text('options_wordings_none')}</p>}
      {known !== null && known.wordings.length > 0 && (
        <ul class="items">
          {known.wordings.map((wording) => (
            <WordingItem key={wording.text} wording={wording} announce={announce} attempt={attempt} />
          ))}
        </ul>
      )}
    </Section>
  );
}
