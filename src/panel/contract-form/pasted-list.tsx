import './contract-form.css';
import './pasted-list.css';
import { useEffect, useRef, useState } from 'preact/hooks';
import { hasIds } from '../../entitlements/grants.ts';
import { isSameId } from '../../entitlements/ids.ts';
import type { PanelKey } from '../../i18n/bundles.ts';
import type { Translator } from '../../i18n/translator.ts';
import type { Contract } from '../../ledger/subject.ts';
import { loadLedgerStore } from '../../store/lazy-ledger-store.ts';
import { type ContractDraft, PASTED_DRAFT, type PastedDraft } from '../../store/session/draft-kinds.ts';
import type { Announcement } from '../../ui/announcement.ts';
import { validate } from '../../ui/fields/form-schema.ts';
import { useDraft } from '../../ui/fields/use-draft.ts';
import { IconButton } from '../../ui/icon-button.tsx';
import { StatusMessage } from '../../ui/status-message.tsx';
import { useRecorder } from '../../ui/use-recorder.ts';
import { periodWords } from '../../words/dates.ts';
import { benefitChoices } from '../benefit-choices.ts';
import { usePanel } from '../panel-context.ts';
import { useApp, useTranslator } from '../use-app.ts';
import { LIST } from '../view.ts';
import { additionOf } from './contract-draft.ts';
import { type ContractEntry, contractSchema } from './contract-schema.ts';

const NONE: PastedDraft = { contracts: [], isCut: false };

/** A contract of the text, with what can be done with it. */
interface Item {
  readonly draft: ContractDraft;
  /** What is saved; `undefined` where something is missing. */
  readonly entry: ContractEntry | undefined;
  /** The stored contract with its Contract ID. */
  readonly twin: Contract | undefined;
}

/** The contracts of a pasted text, to be looked over and saved at once; each can be opened in its form first, or left out. */
export function PastedList({ contracts }: { readonly contracts: readonly Contract[] }) {
  const { t } = useApp();
  const { announce, show } = usePanel();
  const { draft, change, forget } = useDraft(PASTED_DRAFT, NONE);
  const [said, say] = useState<Announcement | null>(null);
  // Said here, and at the foot of the list where that comes next.
  const record = useRecorder((announcement) => {
    say(announcement);
    if (!announcement.failed) announce(announcement);
  });
  const isSaving = useRef(false);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const items = draft.contracts.map((each) => itemOf(t, each, contracts));
  const ready = items.flatMap(({ entry }) => entry ?? []);

  const close = () => {
    forget();
    show(LIST);
  };
  const saveAll = async () => {
    const { newSubject } = await loadLedgerStore();
    const events = ready.flatMap(({ terms, accounts }) => additionOf(newSubject(), terms, accounts));
    const words = {
      done: t.plural('panel_page_stored', ready.length),
      undone: t.plural('panel_page_removed', ready.length),
    };
    if (!(await record(events, words))) return;
    const left = items.filter(({ entry, twin }) => entry === undefined && twin === undefined);
    if (left.length === 0) return close();
    change({ contracts: left.map((item) => item.draft) });
    heading.current?.focus();
  };
  const leaveOut = (nth: number) => {
    change({ contracts: draft.contracts.filter((_, at) => at !== nth) });
    heading.current?.focus();
  };

  return (
    <form
      class="form"
      onSubmit={(event) => {
        event.preventDefault();
        // Once stored, they are known by their Contract IDs; a second press may come before that.
        if (isSaving.current || ready.length === 0) return;
        isSaving.current = true;
        void saveAll().finally(() => {
          isSaving.current = false;
        });
      }}
    >
      <header class="panel-header">
        <IconButton icon="back" name={t.text('common_back')} onClick={close} />
        <h1 ref={heading} class="form-title" tabIndex={-1}>
          {t.plural('panel_pasted_title', items.length)}
        </h1>
      </header>
      <main class="panel-main pasted-list">
        {draft.isCut && <p class="field-hint">{t.text('panel_pasted_cut')}</p>}
        <ul>
          {items.map((item, nth) => (
            <ItemRow
              key={nth}
              item={item}
              onOpen={() => show({ name: 'form', contract: null, prefilled: item.draft })}
              onLeaveOut={() => leaveOut(nth)}
            />
          ))}
        </ul>
      </main>
      <footer class="panel-footer form-footer">
        <StatusMessage announcement={said} />
        <button type="button" class="button" onClick={close}>
          {t.text('common_cancel')}
        </button>
        {ready.length > 0 && (
          <button type="submit" class="button primary">
            {t.plural('panel_page_save', ready.length)}
          </button>
        )}
      </footer>
    </form>
  );
}

function itemOf(t: Translator<PanelKey>, draft: ContractDraft, contracts: readonly Contract[]): Item {
  const choice = benefitChoices.find(draft.choice, null);
  const schema = contractSchema(t, null, contracts, choice === null || hasIds(choice));
  return {
    draft,
    entry: validate(schema, draft).terms,
    twin: contracts.find(({ contractId }) => isSameId(contractId, draft.contractId)),
  };
}

interface RowProps {
  readonly item: Item;
  readonly onOpen: () => void;
  readonly onLeaveOut: () => void;
}

function ItemRow({ item: { draft, entry, twin }, onOpen, onLeaveOut }: RowProps) {
  const t = useTranslator();
  const name = draft.label || draft.contractId || draft.accessId || t.text('panel_page_unnamed');
  const complete = t.text('panel_page_complete');
  return (
    <li class="pasted-item">
      <div class="pasted-item-words">
        <span class="pasted-item-name">{draft.label || t.text('panel_page_unnamed')}</span>
        {draft.customer !== '' && <span>{draft.customer}</span>}
        <span class="pasted-item-ids">
          {[draft.accessId, draft.contractId].filter((id) => id !== '').join(' · ')}
        </span>
        <span>{periodWords(t, draft.startsOn || null, draft.endsOn || null)}</span>
        {twin === undefined ? (
          <Lacking draft={draft} />
        ) : (
          <span class="pasted-item-lacks">{t.text('form_problem_id_duplicate', { label: twin.label })}</span>
        )}
      </div>
      {twin === undefined && entry === undefined && (
        <button type="button" class="button" aria-label={`${complete}: ${name}`} onClick={onOpen}>
          {complete}
        </button>
      )}
      {twin === undefined && entry !== undefined && (
        <IconButton icon="edit" name={t.text('panel_edit_this', { label: name })} onClick={onOpen} />
      )}
      <IconButton
        icon="dismiss"
        name={t.text('panel_pasted_leave_out', { label: name })}
        onClick={onLeaveOut}
      />
    </li>
  );
}

/** What the text leaves open, and what it leaves in doubt: one line, the form says the rest. */
function Lacking({ draft }: { readonly draft: ContractDraft }) {
  const t = useTranslator();
  const names = {
    label: t.text('form_label'),
    choice: t.text('form_benefit'),
    accessId: t.text('common_access_id'),
    contractId: t.text('common_contract_id'),
    endsOn: t.text('form_ends_on'),
  };
  const fields = (Object.keys(names) as (keyof typeof names)[]).filter((field) => draft[field] === '');
  const hasEnded = draft.doubts.some(({ kind }) => kind === 'ended');
  if (fields.length === 0 && !hasEnded) return null;
  return (
    <span class="pasted-item-lacks">
      {fields.length > 0 &&
        t.text('panel_pasted_left_empty', { fields: fields.map((field) => names[field]).join(', ') })}{' '}
      {hasEnded && t.text('panel_doubt_ended')}
    </span>
  );
}
