import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { calendarDateAt } from '../entitlements/calendar-date.ts';
import { LONGEST_TEXT } from '../ledger/limits.ts';
import { copyText } from '../platform/copy-text.ts';
import { offerDownload } from '../platform/download.ts';
import type { KeptWording } from '../platform/storage-keys.ts';
import { explainWording, forgetWording } from '../store/wordings.ts';
import type { Announce } from '../ui/announcement.ts';
import { IconButton } from '../ui/icon-button.tsx';
import { catalogueDraft } from './catalogue-draft.ts';
import { catalogueRow } from './catalogue-row.ts';
import { useTranslator } from './use-app.ts';

interface Props {
  readonly wording: KeptWording;
  readonly announce: Announce;
  /** Does work that may fail, and says what was done or why it was not; tells whether it was done. */
  readonly attempt: (work: Promise<void>, done: string) => Promise<boolean>;
}

/** A wording that was kept: the user can say what it means, and hand it on to the catalogue. */
export function WordingItem({ wording, announce, attempt }: Props) {
  const t = useTranslator();
  const [isExplaining, setExplaining] = useState(false);
  const { text, language, page, keptAt, explanation } = wording;
  const copy = async () => {
    const copied = await copyText(catalogueRow(wording));
    if (copied) announce({ text: t.text('options_wording_copied') });
    else announce({ text: t.text('options_wording_not_copied'), failed: true });
  };
  return (
    <li class="item wording-item">
      <div class="item-text">
        <span class="item-name" lang={language ?? undefined} dir="auto">
          {text}
        </span>
        {explanation !== undefined && !isExplaining && <p class="wording-explanation">{explanation}</p>}
        <span class="item-more">
          {t.text('options_wording_where', {
            page,
            date: { date: calendarDateAt(keptAt) },
          })}
        </span>
        {isExplaining && (
          <ExplanationForm wording={wording} attempt={attempt} onClose={() => setExplaining(false)} />
        )}
      </div>
      {!isExplaining && (
        <IconButton
          icon="edit"
          name={t.text('options_wording_explain', { text })}
          onClick={() => setExplaining(true)}
        />
      )}
      <IconButton icon="copy" name={t.text('options_wording_copy', { text })} onClick={() => void copy()} />
      <IconButton
        icon="download"
        name={t.text('options_wording_draft', { text })}
        onClick={() => offerDownload(catalogueDraft(wording), 'catalogue-draft.ts', 'text/plain')}
      />
      <IconButton
        icon="remove"
        tone="danger"
        name={t.text('options_wording_remove', { text })}
        onClick={() => void attempt(forgetWording(text), t.text('options_wording_removed'))}
      />
    </li>
  );
}

interface FormProps extends Pick<Props, 'wording' | 'attempt'> {
  readonly onClose: () => void;
}

function ExplanationForm({ wording: { text, explanation = '' }, attempt, onClose }: FormProps) {
  const t = useTranslator();
  const id = useId();
  const [typed, setTyped] = useState(explanation);
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => field.current?.focus(), []);
  const save = async (event: Event) => {
    event.preventDefault();
    const done = typed.trim() === '' ? 'options_wording_unexplained' : 'options_wording_explained';
    if (await attempt(explainWording(text, typed), t.text(done))) onClose();
  };
  return (
    <form class="wording-form" onSubmit={(event) => void save(event)}>
      <label for={id}>{t.text('options_wording_explanation')}</label>
      <textarea
        id={id}
        class="input"
        rows={3}
        maxLength={LONGEST_TEXT}
        aria-describedby={`${id}-hint`}
        value={typed}
        ref={field}
        onInput={({ currentTarget: { value } }) => setTyped(value)}
      />
      <p id={`${id}-hint`} class="item-more">
        {t.text('options_wording_explanation_hint')}
      </p>
      <div class="form-buttons">
        <button type="button" class="button" onClick={onClose}>
          {t.text('common_cancel')}
        </button>
        <button type="submit" class="button primary">
          {t.text('common_save')}
        </button>
      </div>
    </form>
  );
}
