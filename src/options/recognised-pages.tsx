import { useId } from 'preact/hooks';
import type { PageKind } from '../guidance/page-kinds.ts';
import type { OptionsKey } from '../i18n/bundles.ts';
import type { Translator } from '../i18n/translator.ts';
import type { Recognised } from '../platform/storage-keys.ts';
import { useTranslator } from './use-app.ts';
import { useRecognised } from './use-recognised.ts';

const NAMES: Readonly<Record<PageKind, OptionsKey>> = {
  'technical-benefits': 'options_page_technical_benefits',
  'csp-customers': 'options_page_csp_customers',
  'paid-plans': 'options_page_paid_plans',
  's4b-step-1': 'options_page_s4b_step_1',
  's4b-step-2': 'options_page_s4b_step_2',
  'engage-center': 'options_page_engage_center',
  'help-and-support': 'options_page_help_and_support',
  'link-support-benefits': 'options_page_link_support_benefits',
  'new-support-request': 'options_page_new_support_request',
  'service-request': 'options_page_service_request',
};

const KNOWN_BY: Readonly<Record<Recognised['by'][number], OptionsKey>> = {
  address: 'options_recognised_address',
  heading: 'options_recognised_heading',
  control: 'options_recognised_control',
};

/** When each kind of page was last recognised, and by what: where a portal was redesigned, it shows here. */
export function RecognisedPages() {
  const t = useTranslator();
  const id = useId();
  const pages = useRecognised();
  return (
    <div class="section-form">
      <div class="task-text">
        <h3 id={id}>{t.text('options_recognised')}</h3>
        <p>{t.text('options_recognised_text')}</p>
      </div>
      <ul class="items" aria-labelledby={id}>
        {[...(pages ?? [])].map(([kind, recognised]) => (
          <li key={kind} class="item">
            <div class="item-text">
              <span class="item-name">{t.text(NAMES[kind])}</span>
              <span class="item-more">{recognisedText(t, recognised)}</span>
            </div>
          </li>
        ))}
      </ul>
    </div>
  );
}

function recognisedText(t: Translator<OptionsKey>, recognised: Recognised | null): string {
  if (recognised === null) return t.text('options_recognised_never');
  const { on, by, lacksLandmarks } = recognised;
  const evidence = new Intl.ListFormat(t.locale).format(by.map((each) => t.text(KNOWN_BY[each])));
  const last = t.text('options_recognised_last', { date: { date: on }, evidence });
  return lacksLandmarks ? `${last} ${t.text('options_recognised_missing')}` : last;
}
