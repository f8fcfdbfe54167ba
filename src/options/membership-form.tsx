import { useEffect, useState } from 'preact/hooks';
import type { EventDraft, MembershipDetails } from '../ledger/events.ts';
import type { Membership } from '../ledger/subject.ts';
import { LabelField } from '../ui/fields/label-field.tsx';
import { PeriodFields } from '../ui/fields/period-fields.tsx';
import { useForm } from '../ui/fields/use-form.ts';
import type { Recorder } from '../ui/use-recorder.ts';
import {
  emptyMembership,
  type MembershipDraft,
  membershipAmendmentOf,
  membershipDraftOf,
  membershipSchema,
} from './membership-draft.ts';
import { OfferField } from './offer-field.tsx';
import { useTranslator } from './use-app.ts';

interface Props {
  /** The membership being edited; `null` for a new one. */
  readonly stored: Membership | null;
  readonly record: Recorder;
  readonly onDone: () => void;
}

export function MembershipForm({ stored, record, onDone }: Props) {
  const t = useTranslator();
  const [draft, setDraft] = useState<MembershipDraft>(
    stored === null ? emptyMembership : membershipDraftOf(stored),
  );
  const { form, problems, onSubmit, forgetDate, startOver } = useForm(draft, membershipSchema(t, stored));
  const change = (changes: Partial<MembershipDraft>) => setDraft((before) => ({ ...before, ...changes }));
  const focusFirst = () => form.current?.querySelector<HTMLElement>('[name="label"]')?.focus();
  // When it opens for editing, and only then.
  useEffect(() => {
    if (stored !== null) focusFirst();
  }, []);

  const save = async (terms: MembershipDetails, id: string) => {
    const name = terms.label;
    const drafts: EventDraft[] =
      stored === null
        ? // Named by the save, so that one that was added already is known again.
          [{ type: 'membership-added', subject: id, ...terms }]
        : membershipAmendmentOf(stored, terms);
    const words =
      stored === null
        ? { done: t.text('options_added', { name }), undone: t.text('options_removed', { name }) }
        : { done: t.text('options_saved', { name }), undone: t.text('options_changes_undone', { name }) };
    if (drafts.length > 0 && !(await record(drafts, words, id))) return;
    setDraft(emptyMembership);
    startOver();
    onDone();
    focusFirst();
  };

  const title = t.text(stored === null ? 'options_membership_add' : 'options_membership_edit_title');
  return (
    <form
      ref={form}
      class="section-form"
      noValidate
      aria-label={title}
      onSubmit={(event) => void onSubmit(event, save)}
    >
      <LabelField value={draft.label} onValue={(label) => change({ label })} problem={problems.label} />
      <OfferField
        stored={stored}
        value={draft.offer}
        onValue={(offer) => change({ offer })}
        problem={problems.offer}
      />
      <PeriodFields period={draft} problems={problems} onChange={change} forgetDate={forgetDate} />
      <div class="form-buttons">
        {stored !== null && (
          <button type="button" class="button" onClick={onDone}>
            {t.text('common_cancel')}
          </button>
        )}
        <button type="submit" class="button primary">
          {t.text(stored === null ? 'options_membership_add' : 'common_save')}
        </button>
      </div>
    </form>
  );
}
