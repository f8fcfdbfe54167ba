import { ACCOUNT, CLOUD_CONTRACT } from '../facts.ts';
import { type Html, html } from '../html.ts';
import { LOCALES, type Locale, label, shownDate, translator } from '../locale.ts';
import type { PracticePage } from '../page.ts';
import { azureView, type Region } from '../shell/azure.ts';
import { actions, button, commandBar, selectField, table, textArea, textField } from '../shell/parts.ts';

const PORTAL = 'https://portal.azure.com/';

function commands(locale: Locale): Html {
  const t = translator(locale);
  return commandBar(t('Commands', 'Kommandon'), [
    ['plus', label(locale, 'newSupportRequest')],
    ['link', label(locale, 'linkSupportBenefits')],
    ['refresh', t('Refresh', 'Uppdatera')],
  ]);
}

function overview(locale: Locale): Html {
  const t = translator(locale);
  const day = (iso: string) => shownDate(locale, iso);
  return html`${commands(locale)}
    <h2>${t('How can we help you?', 'Vad behöver du hjälp med?')}</h2>
    <p class="lead">${t(
      'Look through solutions first, or open a request and follow it here.',
      'Titta först bland lösningarna, eller öppna en begäran och följ den här.',
    )}</p>
    <div class="row">${button(t('Browse solutions', 'Bläddra bland lösningar'))}</div>
    <h2>${t('Recent support requests', 'Senaste supportbegäranden')}</h2>
    ${table(
      [
        t('Title', 'Rubrik'),
        t('Status', 'Status'),
        t('Severity', 'Allvarlighetsgrad'),
        t('Created', 'Skapad'),
      ],
      [
        [
          t('VM does not start after resize', 'Virtuell dator startar inte efter storleksändring'),
          html`<span class="tag">${t('Open', 'Öppen')}</span>`,
          'B',
          day('2026-11-18'),
        ],
        [
          t('Backup job fails at night', 'Säkerhetskopieringen misslyckas på natten'),
          html`<span class="tag good">${t('Closed', 'Stängd')}</span>`,
          'C',
          day('2026-10-27'),
        ],
      ],
    )}`;
}

/**
 * The list of plans, which is also what the Link support benefits panel opens over. The portal lists a
 * linked contract while it is valid, and hides it afterwards (R27).
 */
export function supportPlansBlade(locale: Locale, listsContract: boolean): Region {
  const t = translator(locale);
  const ends = shownDate(locale, CLOUD_CONTRACT.endsOn);
  const valid = html`<span class="tag good">${t('Active', 'Aktivt')}</span>`;
  return {
    title: label(locale, 'helpAndSupport'),
    picture: 'life',
    content: html`${commands(locale)}
      <h2>${label(locale, 'supportPlans')}</h2>
      <p class="lead">${t(
        'Plans that you can choose in a new request.',
        'Avtal som du kan välja i en ny begäran.',
      )}</p>
      ${table(
        [t('Plan', 'Avtal'), t('Status', 'Status'), t('Valid until', 'Giltigt till')],
        [
          [t('Basic', 'Grundläggande'), valid, '–'],
          ...(listsContract ? [['Signature Cloud Support', valid, ends]] : []),
        ],
      )}`,
  };
}

function requestForm(locale: Locale): Html {
  const t = translator(locale);
  return html`<h2>${t('1. Problem description', '1. Problembeskrivning')}</h2>
    ${selectField(t('Issue type', 'Typ av problem'), [
      t('Technical', 'Teknisk'),
      t('Billing', 'Fakturering'),
      t('Quota', 'Kvot'),
    ])}
    ${selectField(t('Subscription', 'Prenumeration'), ['Fabrikam Production', 'Fabrikam Lab'])}
    ${selectField(t('Service type', 'Typ av tjänst'), [
      t('Virtual Machine running Windows', 'Virtuell dator med Windows'),
      t('Storage account', 'Lagringskonto'),
    ])}
    ${textField(t('Summary', 'Sammanfattning'), {
      placeholder: t('The problem in one sentence', 'Problemet i en mening'),
    })}
    ${textArea(t('Details', 'Information'), { required: false })}
    ${selectField(t('Support plan', 'Supportplan'), [
      t('Choose a plan', 'Välj en plan'),
      'Signature Cloud Support',
      'Cloud Solution Provider',
      t('Basic', 'Grundläggande'),
    ])}
    ${actions(t('Next', 'Nästa'), t('Cancel', 'Avbryt'))}`;
}

function row(
  kind: string,
  locale: Locale,
  shown: Omit<PracticePage, 'name' | 'html' | 'frames'>,
  blade: Region,
) {
  const name = `azure-${kind}-${locale}`;
  const menu = kind === 'help-and-support' ? 'overview' : 'supportPlans';
  const view = { name, locale, account: ACCOUNT, blade, framed: true };
  // A new request is a blade of its own, without the menu of Help + support.
  return { name, ...shown, ...azureView(kind === 'new-support-request' ? view : { ...view, menu }) };
}

function rows(locale: Locale): readonly PracticePage[] {
  const help = label(locale, 'helpAndSupport');
  // Both families of routes are in use; each language takes one.
  const family = locale === 'sv' ? 'blade' : 'view';
  const expected = { portal: 'azure', messages: [] } as const;
  return [
    row(
      'help-and-support',
      locale,
      {
        title: 'Azure, Help + support: the overview, without a message.',
        address: `${PORTAL}#view/Microsoft_Azure_Support/HelpAndSupportBlade/~/overview`,
        ledger: 'linked',
        expect: { ...expected, page: 'help-and-support' },
      },
      { title: help, picture: 'life', content: overview(locale) },
    ),
    row(
      'support-plans',
      locale,
      {
        title: 'Azure, Support plans: the list, with Link support benefits only as a command.',
        address: `${PORTAL}#view/Microsoft_Azure_Support/HelpAndSupportBlade/~/supportPlans`,
        ledger: 'linked',
        expect: { ...expected, page: 'help-and-support' },
      },
      supportPlansBlade(locale, true),
    ),
    row(
      'new-support-request',
      locale,
      {
        title: 'Azure, New support request: the form with the choice of a plan.',
        address: `${PORTAL}#${family}/Microsoft_Azure_Support/NewSupportRequestV3Blade`,
        ledger: 'linked',
        expect: { ...expected, page: 'new-support-request' },
      },
      { title: label(locale, 'newSupportRequest'), picture: 'document', content: requestForm(locale) },
    ),
  ];
}

export const azureSupportPages: readonly PracticePage[] = LOCALES.flatMap(rows);
