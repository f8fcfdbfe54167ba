import { useId, useRef, useState } from 'preact/hooks';
import { LINKS, type LinkId } from '../../guidance/links.ts';
import type { Contract } from '../../ledger/subject.ts';
import type { PortalId } from '../../portals/index.ts';
import { ExternalLink } from '../../ui/external-link.tsx';
import { wholeNumber } from '../../ui/fields/whole-number.ts';
import { Icon } from '../../ui/icon.tsx';
import { portalName } from '../../words/portal-names.ts';
import { useTranslator } from '../use-app.ts';
import type { ContractActions } from '../use-contract-actions.ts';

interface Props {
  readonly contract: Contract;
  readonly actions: ContractActions;
}

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
  return ruleSet === 'mpn-2021' ? 'support-for-business' : 'partner-center';
}

/** Records what a portal shows as remaining: from then on the balance counts from it (R18, P6). */
export function ReadingForm({ contract, actions }: Props) {
  const t = useTranslator();
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState('');
  const [source, setSource] = useState<Source>(sourceOf(contract));
  const [wrong, setWrong] = useState(false);

  const onSubmit = async (event: Event) => {
    event.preventDefault();
    const remaining = wholeNumber(typed);
    setWrong(remaining === null);
    if (remaining === null) {
      input.current?.focus();
      return;
    }
    if (await actions.recordReading(contract, remaining, source)) setTyped('');
  };

  return (
    <form class="reading" noValidate onSubmit={(event) => void onSubmit(event)}>
      <div class="reading-head">
        <label for={`${id}-source`}>{t.text('panel_reading_where')}</label>
        <select
          id={`${id}-source`}
          class="input reading-source"
          value={source}
          onChange={({ currentTarget: { value } }) => setSource(isSource(value) ? value : source)}
        >
          {SOURCES.map((each) => (
            <option key={each} value={each}>
              {portalName(each)}
            </option>
          ))}
        </select>
        <ExternalLink href={LINKS[pages[source]]} words={t.text('panel_open_s4b')} />
      </div>
      <div class="reading-line">
        <input
          ref={input}
          id={id}
          class="input reading-input"
          aria-label={t.text('panel_reading_on', { portal: portalName(source) })}
          inputMode="numeric"
          autocomplete="off"
          value={typed}
          onInput={(event) => {
            setTyped(event.currentTarget.value);
            setWrong(false);
          }}
          aria-invalid={wrong}
          aria-describedby={wrong ? `${id}-unit ${id}-problem` : `${id}-unit`}
        />
        <span id={`${id}-unit`}>{t.text('panel_reading_unit')}</span>
        <button
          type="submit"
          class="button"
          aria-label={t.text('panel_record_reading_on', { label: contract.label })}
        >
          {t.text('panel_record_reading')}
        </button>
      </div>
      {wrong && (
        <p class="field-problem" id={`${id}-problem`}>
          <Icon name="error" />
          <span>{t.text('panel_reading_problem')}</span>
        </p>
      )}
    </form>
  );
}
