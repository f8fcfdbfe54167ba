import { ACCOUNT, CLOUD_CONTRACT, ON_PREMISES_CONTRACT } from '../facts.ts';
import { type Content, type Html, html, raw } from '../html.ts';
import { LOCALES, type Locale, label, translator } from '../locale.ts';
import { wording } from '../messages.ts';
import type { LedgerName, PracticePage } from '../page.ts';
import { azureView } from '../shell/azure.ts';
import { actions, button, errorBanner, textField } from '../shell/parts.ts';
import { supportPlansBlade } from './azure-support.ts';

const MESSAGE = 'access-id-already-associated';

/** The panel opens over the list and leaves the route as it was: the route does not say that it is open. */
const ROUTE = 'view/Microsoft_Azure_Support/HelpAndSupportBlade/~/supportPlans';

/** The sentence as a framework leaves it: split over elements, with spaces of every kind. */
const BROKEN_SENTENCE = html`This <b>Access&nbsp;ID</b> is
  <span>already</span>&#8239; associated&nbsp; to an account.
  Please contact your <a>Technical  Account&#8201;Manager</a>  to obtain a
  <span>new </span><b>Access&nbsp;ID</b>`;

/** As long as an answer from the service takes. */
const LATE_MS = 400;

const LATE_SCRIPT = raw(`<script>
setTimeout(() => {
  const place = document.getElementById('answer');
  place.append(document.getElementById('answer-content').content.cloneNode(true));
  place.querySelector('button').addEventListener('click', () => place.replaceChildren());
}, ${LATE_MS});
</script>`);

function lateBanner(locale: Locale): Html {
  const t = translator(locale);
  const sentence = html`<div>${wording(MESSAGE, locale)}</div>`;
  return html`<div id="answer"></div>
    <template id="answer-content">${errorBanner(
      html`<div class="stack">${sentence}<div>${button(t('Dismiss', 'Stäng meddelandet'))}</div></div>`,
    )}</template>
    ${LATE_SCRIPT}`;
}

interface Scenario {
  readonly kind: string;
  readonly title: string;
  readonly ledger: LedgerName;
  readonly verdict?: string;
  readonly locales?: readonly Locale[];
  readonly address?: string;
  readonly framed?: boolean;
  readonly ids?: { readonly accessId: string; readonly contractId: string };
  /** The place under the fields; the message in a banner unless said otherwise. */
  readonly answer?: (locale: Locale) => Content;
}

const SCENARIOS: readonly Scenario[] = [
  {
    kind: 'link-support-benefits',
    title: 'Azure, Link support benefits: the empty panel, before anything is sent.',
    ledger: 'linked',
    ids: { accessId: '', contractId: '' },
    answer: () => null,
  },
  {
    kind: 'already-linked',
    title: 'Azure, Link support benefits: the error, for a contract that is linked and valid.',
    ledger: 'linked',
    verdict: 'already-linked',
  },
  {
    kind: 'expired',
    title: 'Azure, Link support benefits: the error, for a contract that has expired.',
    ledger: 'expired',
    verdict: 'expired',
  },
  {
    kind: 'no-incidents-left',
    title: 'Azure, Link support benefits: the error, for a contract without incidents.',
    ledger: 'used-up',
    verdict: 'no-incidents-left',
  },
  {
    kind: 'no-cloud-benefit',
    title: 'Azure, Link support benefits: the error, for a benefit that covers on-premises products only.',
    ledger: 'action-pack',
    verdict: 'no-cloud-benefit',
    ids: ON_PREMISES_CONTRACT,
  },
  {
    kind: 'paid-contract',
    title: 'Azure, Link support benefits: the error, for a paid contract, whose Access ID is one per person.',
    ledger: 'paid-plan',
    verdict: 'paid-contract',
  },
  {
    kind: 'undecided',
    title: 'Azure, Link support benefits: the error, for a contract that nothing is known about.',
    ledger: 'empty',
    verdict: 'undecided',
  },
  {
    kind: 'already-linked-top-document',
    title: 'Azure, Link support benefits: the error without a frame, its sentence broken over elements.',
    ledger: 'linked',
    verdict: 'already-linked',
    locales: ['en'],
    framed: false,
    answer: () => errorBanner(BROKEN_SENTENCE),
  },
  {
    kind: 'already-linked-late',
    title: 'Azure, Link support benefits: the error arrives late and can be dismissed.',
    ledger: 'linked',
    verdict: 'already-linked',
    locales: ['en'],
    answer: lateBanner,
  },
  {
    kind: 'already-linked-preview-tenant',
    title: 'Azure preview, Link support benefits: the error, with a tenant in the route.',
    ledger: 'linked',
    verdict: 'already-linked',
    locales: ['en'],
    address: `https://preview.portal.azure.com/#@fabrikam-partner.example/${ROUTE}`,
  },
];

function panel(locale: Locale, { ids = CLOUD_CONTRACT, answer }: Scenario): Html {
  const t = translator(locale);
  return html`<p class="lead">${t(
    'Enter the IDs that Partner Center shows for your benefit. You do this once for an account.',
    'Ange de ID:n som Partnercenter visar för din förmån. Det görs en gång per konto.',
  )}</p>
    ${textField(label(locale, 'accessId'), { value: ids.accessId })}
    ${textField(label(locale, 'contractId'), { value: ids.contractId })}
    ${answer ? answer(locale) : errorBanner(wording(MESSAGE, locale))}
    ${actions(label(locale, 'linkSupportBenefits'), t('Cancel', 'Avbryt'))}`;
}

function row(scenario: Scenario, locale: Locale): PracticePage {
  const { kind, title, ledger, verdict, framed = true } = scenario;
  const name = `azure-${kind}-${locale}`;
  return {
    name,
    title,
    address: scenario.address ?? `https://portal.azure.com/#${ROUTE}`,
    ledger,
    expect: {
      portal: 'azure',
      page: 'link-support-benefits',
      messages: verdict ? [{ id: MESSAGE, locale, verdict }] : [],
    },
    ...azureView({
      name,
      locale,
      framed,
      account: ACCOUNT,
      menu: 'supportPlans',
      blade: supportPlansBlade(locale, ledger === 'linked'),
      pane: {
        title: label(locale, 'linkSupportBenefits'),
        picture: 'link',
        content: panel(locale, scenario),
      },
    }),
  };
}

export const azureLinkPages: readonly PracticePage[] = SCENARIOS.flatMap((scenario) =>
  (scenario.locales ?? LOCALES).map((locale) => row(scenario, locale)),
);
