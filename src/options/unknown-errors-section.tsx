import { copyText } from '../platform/copy-text.ts';
import type { KeptWording } from '../platform/storage-keys.ts';
import { forgetWording, setExplainsUnknownErrors } from '../store/wordings.ts';
import type { Announce } from '../ui/announcement.ts';
import { IconButton } from '../ui/icon-button.tsx';
import { notSavedText } from '../words/store-problem-text.ts';
import { catalogueRow } from './catalogue-row.ts';
import { Section } from './section.tsx';
import { useTranslator } from './use-app.ts';
import { useUnknownErrors } from './use-unknown-errors.ts';

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
    } catch (problem) {
      announce({ text: notSavedText(t, problem), failed: true });
    }
  };
  const copy = async (wording: KeptWording) => {
    const copied = await copyText(catalogueRow(wording));
    if (copied) announce({ text: t.text('options_wording_copied') });
    else announce({ text: t.text('options_wording_not_copied'), failed: true });
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
            <li key={wording.text} class="item">
              <div class="item-text">
                <span class="item-name" lang={wording.language ?? undefined} dir="auto">
                  {wording.text}
                </span>
                <span class="item-more">
                  {t.text('options_wording_where', {
                    page: wording.page,
                    date: { date: new Date(wording.keptAt).toISOString().slice(0, 10) },
                  })}
                </span>
              </div>
              <IconButton
                icon="copy"
                name={t.text('options_wording_copy', { text: wording.text })}
                onClick={() => void copy(wording)}
              />
              <IconButton
                icon="remove"
                tone="danger"
                name={t.text('options_wording_remove', { text: wording.text })}
                onClick={() => void attempt(forgetWording(wording.text), t.text('options_wording_removed'))}
              />
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}
