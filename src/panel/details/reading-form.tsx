import { useId, useState } from 'preact/hooks';
import { isCalendarDate } from '../../entitlements/calendar-date.ts';
import { ruleSetOf } from '../../entitlements/grants.ts';
import type { BalancePlace } from '../../entitlements/ways.ts';
import { LINKS, type LinkId } from '../../guidance/links.ts';
import type { Contract } from '../../ledger/subject.ts';
import type { PortalId } from '../../portals/index.ts';
import { ExternalLink } from '../../ui/external-link.tsx';
import { useForm } from '../../ui/fields/use-form.ts';
import { Icon } from '../../ui/icon.tsx';
import { shortDay } from '../../words/dates.ts';
import { portalName } from '../../words/portal-names.ts';
import { usePanel } from '../panel-context.ts';
import { useApp } from '../use-app.ts';
import type { NewReading } from '../use-contract-actions.ts';
import { MomentFields } from './moment-fields.tsx';
import { readingSchema } from './reading-draft.ts';
import { useAboveGrant } from './use-above-grant.ts';

/**
 * The portals that show what remains, each with the page that does: Support for Business (R18, R19) and, by
 * today's rules, Partner Center (P6) and Engage Center (P14).
 */
const pages = {
  'support-for-business': 's4b-create',
  'partner-center': 'technical-benefits',
  'engage-center': 'engage-center',
} as const satisfies Partial<Record<PortalId, LinkId>>;

type Source = keyof typeof pages;
const SOURCES = Object.keys(pages) as Source[];
const isSource = (value: string): value is Source => value in pages;

/** Where the balance of such a contract is usually read. */
function sourceOf({ ruleSet, balance }: Contract): Source {
  const last = balance.reading?.source ?? '';
  if (isSource(last)) return last;
  return sources[ruleSetOf(ruleSet)?.balancePlace?.step ?? 'partner_center'];
}

const sources: Readonly<Record<BalancePlace, Source>> = {
  partner_center: 'partner-center',
  support_for_business: 'support-for-business',
  support_for_business_today: 'support-for-business',
};

/** Records what a portal shows as remaining: from then on the balance counts from it (R18, P6). */
export function ReadingForm({ contract }: { contract: Contract }) {
  const { t, today, clock } = useApp();
  const { actions } = usePanel();
  const id = useId();
  const empty = { remaining: '', day: today, time: '' };
  const [draft, setDraft] = useState({ ...empty, source: sourceOf(contract) });
  /** Whether another moment than now is wanted: seldom, so its fields are not there at first. */
  const [isDated, setDated] = useState(false);
  const { source } = draft;
  const above = useAboveGrant(contract);
  const { form, problems, onSubmit, startOver, forgetDate } = useForm(draft, readingSchema(t, today, clock));
  const problem = problems.remaining;

  const save = async (reading: NewReading, saveId: string) => {
    if (above.asks(reading.remaining)) return;
    if (!(await actions.recordReading(contract, reading, saveId))) return;
    setDraft((before) => ({ ...before, ...empty }));
    above.forget();
    startOver();
  };

  return (
    <form
      ref={form}
      class="reading"
      noValidate
      onSubmit={(event) => void onSubmit(event, save)}
      // A key that is held asks once, and answers nothing.
      onKeyDown={(event) => event.key === 'Enter' && event.repeat && event.preventDefault()}
    >
      <div class="reading-head">
        <label for={`${id}-source`}>{t.text('panel_reading_where')}</label>
        <select
          id={`${id}-source`}
          class="input reading-source"
          value={source}
          onChange={({ currentTarget: { value } }) =>
            isSource(value) && setDraft({ ...draft, source: value })
          }
        >
          {SOURCES.map((each) => (
            <option key={each} value={each}>
              {portalName(t, each)}
            </option>
          ))}
        </select>
        <ExternalLink href={LINKS[pages[source]]} words={t.text('panel_open_s4b')} />
      </div>
      <details class="reading-when" onToggle={({ currentTarget: { open } }) => setDated(open)}>
        <summary>
          {t.text('panel_log_date')}: {shortDay(t.locale, isCalendarDate(draft.day) ? draft.day : today)}
        </summary>
        {isDated && (
          <MomentFields
            label={t.text('panel_log_date')}
            moment={draft}
            problems={problems}
            onChange={(changes) => setDraft({ ...draft, ...changes })}
            forgetDate={forgetDate}
          />
        )}
      </details>
      <div class="reading-line">
        <input
          id={id}
          class="input reading-input"
          aria-label={t.text('panel_reading_on', { portal: portalName(t, source) })}
          inputMode="numeric"
          autocomplete="off"
          value={draft.remaining}
          onInput={(event) => {
            setDraft({ ...draft, remaining: event.currentTarget.value });
            above.forget();
            startOver();
          }}
          aria-invalid={problem !== undefined}
          aria-describedby={problem !== undefined ? `${id}-unit ${id}-problem` : `${id}-unit`}
        />
        <span id={`${id}-unit`}>{t.text('panel_reading_unit')}</span>
        <button
          type="submit"
          class="button"
          aria-label={
            above.question === null ? t.text('panel_record_reading_on', { label: contract.label }) : undefined
          }
        >
          {t.text(above.question === null ? 'panel_record_reading' : 'panel_page_record_anyway')}
        </button>
      </div>
      <p class={above.question === null ? 'unseen' : 'log-doubt'} role="status">
        {above.question}
      </p>
      {problem !== undefined && (
        <p class="field-problem" id={`${id}-problem`}>
          <Icon name="error" />
          <span>{problem}</span>
        </p>
      )}
    </form>
  );
}
