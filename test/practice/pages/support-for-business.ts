import { ACCOUNT, ON_PREMISES_CONTRACT } from '../facts.ts';
import { type Content, type Html, html, raw } from '../html.ts';
import { LOCALES, type Locale, label, shownDate, translator } from '../locale.ts';
import { type MessageId, wording } from '../messages.ts';
import type { PracticePage } from '../page.ts';
import { icon } from '../shell/icons.ts';
import {
  actions,
  button,
  errorBanner,
  facts,
  infoBanner,
  selectField,
  textArea,
  textField,
} from '../shell/parts.ts';
import { supportForBusinessView } from '../shell/support-for-business.ts';

const ADDRESS = 'https://support.serviceshub.microsoft.com/supportforbusiness/create';

const FOLD_SCRIPT = raw(`<script>
for (const fold of document.querySelectorAll('button[aria-controls]')) {
  fold.addEventListener('click', () => {
    const open = fold.getAttribute('aria-expanded') === 'true';
    fold.setAttribute('aria-expanded', String(!open));
    document.getElementById(fold.getAttribute('aria-controls')).hidden = open;
  });
}
</script>`);

function fold(id: string, question: string, open: boolean, content: Content): Html {
  return html`<div class="fold">
    <button type="button" class="fold-button" aria-expanded="${String(open)}" aria-controls="${id}">
      ${icon('chevron')}${question}</button>
    <div class="fold-body" id="${id}"${!open && html` hidden`}>${content}</div>
  </div>`;
}

function productStep(locale: Locale): Html {
  const t = translator(locale);
  return html`<section class="card stack">
      <h2>${t('Which product do you need help with?', 'Vilken produkt behöver du hjälp med?')}</h2>
      ${selectField(t('Product family', 'Produktfamilj'), ['Windows', 'Windows Server', 'Exchange'])}
      ${selectField(t('Product', 'Produkt'), ['Windows 11', 'Windows 10'])}
      ${selectField(t('Product version', 'Produktversion'), ['Windows 11 Enterprise', 'Windows 11 Pro'])}
      ${textField(t('Summary', 'Sammanfattning'))}
      ${textArea(t('Description', 'Beskrivning'), { required: false })}
      ${actions(t('Next', 'Nästa'), t('Cancel', 'Avbryt'))}
    </section>
    <aside class="stack">${infoBanner(
      t(
        'Cloud services have their own portals. Start there for Azure and Microsoft 365.',
        'Molntjänster har egna portaler. Börja där för Azure och Microsoft 365.',
      ),
    )}</aside>`;
}

interface UnavailablePlan {
  readonly plan: string;
  readonly contractId: string;
  readonly endsOn: string;
  readonly left: number;
  readonly message: MessageId;
}

const UNAVAILABLE: readonly UnavailablePlan[] = [
  {
    plan: 'Partner On-premises support 20',
    contractId: ON_PREMISES_CONTRACT.contractId,
    endsOn: ON_PREMISES_CONTRACT.endsOn,
    left: 14,
    message: 'plan-not-for-product',
  },
  {
    plan: 'Partner Support Silver 15pack',
    contractId: 'C-19-402218',
    endsOn: '2026-11-14',
    left: 6,
    message: 'plan-expired',
  },
  {
    plan: 'Partner Support MAPS 10pack',
    contractId: 'C-19-377460',
    endsOn: '2026-12-30',
    left: 0,
    message: 'plan-used-up',
  },
];

function unavailablePlan(locale: Locale, { plan, contractId, endsOn, left, message }: UnavailablePlan): Html {
  return html`<section class="card gone">
    <h3>${plan}</h3>
    <p class="reason">${icon('warning')}<span>${wording(message, locale)}</span></p>
    ${facts([
      [label(locale, 'contractId'), contractId],
      [label(locale, 'endDate'), shownDate(locale, endsOn)],
      [label(locale, 'incidentsRemaining'), left],
    ])}
  </section>`;
}

function availablePlan(locale: Locale): Html {
  return html`<section class="card plan" aria-label="Partner Support">
    <h3>Partner Support</h3>
    <p class="quiet">Partner On-premises support 20</p>
    ${facts([
      [label(locale, 'startDate'), shownDate(locale, ON_PREMISES_CONTRACT.startsOn)],
      [label(locale, 'endDate'), shownDate(locale, ON_PREMISES_CONTRACT.endsOn)],
      [label(locale, 'incidentsRemaining'), 14],
    ])}
  </section>`;
}

function planStep(locale: Locale, unavailable: readonly UnavailablePlan[], notice: Content = null): Html {
  const t = translator(locale);
  const some = unavailable.length > 0;
  return html`<section class="card stack">
      <h2>${t('Choose a support type', 'Välj supporttyp')}</h2>
      ${
        some
          ? infoBanner(t('None of your plans can be used here.', 'Inget av dina avtal kan användas här.'))
          : availablePlan(locale)
      }
      <div>
        ${fold(
          'more-plans',
          label(locale, 'addMorePlans'),
          !some,
          html`<p class="quiet">${t(
            'Add a contract with the IDs that Partner Center shows.',
            'Lägg till ett kontrakt med de ID:n som Partnercenter visar.',
          )}</p>
            ${button(label(locale, 'addContract'), { picture: 'plus' })}`,
        )}
        ${fold(
          'unavailable-plans',
          label(locale, 'unavailablePlans'),
          some,
          some
            ? unavailable.map((plan) => unavailablePlan(locale, plan))
            : html`<p class="quiet">${t('There are none.', 'Det finns inga.')}</p>`,
        )}
      </div>
      ${notice}
      ${actions(t('Next', 'Nästa'), t('Cancel', 'Avbryt'))}
    </section>
    <aside class="card stack">
      <h3>${t('Your request', 'Din begäran')}</h3>
      ${facts([
        [t('Product', 'Produkt'), some ? 'Windows Server 2012 R2' : 'Windows 11'],
        [t('Severity', 'Allvarlighetsgrad'), 'B'],
      ])}
    </aside>
    ${FOLD_SCRIPT}`;
}

function row(kind: string, title: string, locale: Locale, step: 1 | 2, shown: readonly UnavailablePlan[]) {
  const name = `s4b-${kind}-${locale.toLowerCase()}`;
  const page: PracticePage = {
    name,
    title: `Support for Business, step ${step}: ${title}`,
    address: ADDRESS,
    ledger: 'on-premises-contract',
    expect: {
      portal: 'support-for-business',
      page: `s4b-step-${step}`,
      messages: shown.map(({ message }) => ({ id: message, locale, verdict: message })),
    },
    ...supportForBusinessView({
      name,
      locale,
      step,
      account: ACCOUNT,
      content: step === 1 ? productStep(locale) : planStep(locale, shown),
    }),
  };
  return page;
}

/** The form that adds a contract, with its answer. */
const addContractForm = (answer: MessageId) => html`<form class="card stack" aria-label="Add contract">
  ${textField('Access ID', { value: ON_PREMISES_CONTRACT.accessId })}
  ${textField('Contract ID', { value: ON_PREMISES_CONTRACT.contractId })}
  ${errorBanner(wording(answer, 'en'))}
</form>`;

/** What step 2 can say besides its plans. */
const NOTICES: readonly (readonly [id: MessageId, title: string, notice: (id: MessageId) => Html])[] = [
  ['contract-missing-after-add', 'Add contract fails.', addContractForm],
  [
    'ppi-wrong-account-type',
    'what a work account cannot buy.',
    (id) => html`<p class="quiet">${wording(id, 'en')}.</p>`,
  ],
  ['confirm-email-address', 'the address is not confirmed.', (id) => errorBanner(wording(id, 'en'))],
];

function noticePage([id, title, notice]: (typeof NOTICES)[number]): PracticePage {
  const name = `s4b-${id}-en`;
  return {
    name,
    title: `Support for Business, step 2: ${title}`,
    address: ADDRESS,
    ledger: 'empty',
    expect: {
      portal: 'support-for-business',
      page: 's4b-step-2',
      messages: [{ id, locale: 'en', verdict: id }],
    },
    ...supportForBusinessView({
      name,
      locale: 'en',
      step: 2,
      account: ACCOUNT,
      content: planStep('en', [], notice(id)),
    }),
  };
}

export const supportForBusinessPages: readonly PracticePage[] = [
  ...LOCALES.map((locale) => row('step-1', 'the choice of a product.', locale, 1, [])),
  ...LOCALES.map((locale) => row('step-2', 'the contract, its dates and its incidents.', locale, 2, [])),
  row('unavailable-plans', 'three plans that cannot be used, and why.', 'en', 2, UNAVAILABLE),
  row('plan-error-other-code', 'a plan that cannot be used, and an unknown code.', 'en', 2, [
    {
      plan: 'Partner Support MAPS 10pack',
      contractId: 'C-19-377460',
      endsOn: '2026-12-30',
      left: 3,
      message: 'plan-error-other-code',
    },
  ]),
  // Only the reason is in Chinese: no other wording of this step is known in that language.
  row(
    'plan-expired',
    'an expired plan, on a page only partly in Chinese.',
    'zh-CN',
    2,
    UNAVAILABLE.filter(({ message }) => message === 'plan-expired'),
  ),
  ...NOTICES.map(noticePage),
];
