import type { Page } from 'playwright';
import type { OwnPage } from '../../harness/own-page.ts';
import type { ShownPage } from '../../harness/practice-server.ts';
import type { Translator } from '../../src/i18n/translator.ts';
import { CLOUD_CONTRACT, ON_PREMISES_CONTRACT } from '../practice/facts.ts';
import { pageNamed } from '../practice/index.ts';
import { FIVE, TWO_YEARS } from './terms-ledger.ts';

/** One state of one of the extension's pages: what a person sees of the product at a time. */
export interface View {
  readonly name: string;
  readonly page: OwnPage;
  readonly stored: 'nothing' | 'contracts' | 'terms';
  /** Whether its picture goes on below the window's edge. */
  readonly isLong?: true;
  /** The page of a portal in the tab in front. */
  readonly tab?: ShownPage;
  /** Goes there from the opened page, by what the page says. */
  reach(page: Page, t: Translator): Promise<void>;
}

const SIGNATURE = 'Signature 10-pack';

/** Partner Center with a dimmed Activate (P5). */
export const ACTIVATE_DIMMED: ShownPage = {
  address: 'https://partner.microsoft.com/dashboard/v2/benefits/technical-support',
  html: `<!doctype html><html lang="en"><title>Partner Center</title>
    <header><button aria-label="Account manager for mia@fabrikam-partner.example"></button></header>
    <main><h1>Technical support &amp; consultation</h1>
    <section><h2>Partner Cloud Support</h2><button disabled>Activate</button></section></main>`,
  frames: {},
};

const YEAR_LATER = 'October 31, 2027';

/** Partner Center with contracts that are not stored, one with another balance and one with a new term (P6, D1). */
export const TO_TAKE_OVER: ShownPage = {
  address: ACTIVATE_DIMMED.address,
  html: `<!doctype html><html lang="en"><title>Partner Center</title>
    <main><h1>Technical support &amp; consultation</h1>
    ${benefit('Partner Cloud Support 50', '0087654321', 'C-26-700150', YEAR_LATER, 48)}
    ${benefit('Partner On-premises Support 20', '0087654322', 'C-26-700151', YEAR_LATER, 20)}
    ${benefit('Signature 10-pack', CLOUD_CONTRACT.accessId, CLOUD_CONTRACT.contractId, null, 6)}
    ${benefit('Microsoft Product Support', ON_PREMISES_CONTRACT.accessId, ON_PREMISES_CONTRACT.contractId, 'March 18, 2028', 20)}
    </main></html>`,
  frames: {},
};

/** One contract, of which a mail says several things that cannot be taken as they are. */
const DOUBTFUL_MAIL = `Plan: Contoso Platinum Care
Access ID: 0001234567
Access ID: 0001234568
Contract ID: C-26-700150
Start date: 2026-03-01
End date: 2027-02-30`;

/** Contracts as a spreadsheet has them: a good one, one that has ended, and one whose plan is not known. */
const TABLE_OF_CONTRACTS = [
  ['Customer', 'Plan', 'Access ID', 'Contract ID', 'Start date', 'End date'],
  ['Contoso', 'Partner Cloud Support 50', '0001234567', 'C-25-118834', '2026-02-01', '2027-01-31'],
  ['Fabrikam, Inc.', 'Partner Signature 5pack', '0001234568', 'C-25-118835', '2024-03-15', '2025-03-14'],
  ['Tailspin Toys', 'Contoso Care', '0001234569', 'C-25-118836', '2026-05-02', '2027-05-01'],
]
  .map((row) => row.join('\t'))
  .join('\n');

/** A benefit that was activated, as Partner Center shows it. */
function benefit(name: string, accessId: string, contractId: string, endsOn: string | null, left: number) {
  const end = endsOn === null ? '' : `<dt>End date</dt><dd>${endsOn}</dd>`;
  return `<section><h2>${name}</h2><dl><dt>Access ID</dt><dd>${accessId}</dd>
    <dt>Contract ID</dt><dd>${contractId}</dd>${end}<dt>Incidents remaining</dt><dd>${left}</dd></dl></section>`;
}

const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();
const shows = (page: Page, heading: string) =>
  page.getByRole('heading', { name: heading, exact: true }).waitFor();

/** Every view, in the order in which a person meets them. */
export const VIEWS: readonly View[] = [
  {
    name: 'first-opening',
    page: 'popup',
    stored: 'nothing',
    reach: (page, t) => shows(page, t.text('panel_first_title')),
  },
  {
    name: 'welcome',
    page: 'welcome',
    stored: 'nothing',
    isLong: true,
    reach: (page, t) => shows(page, t.text('welcome_permissions')),
  },
  {
    name: 'nothing-to-fill-in',
    page: 'popup',
    stored: 'nothing',
    async reach(page, t) {
      await pastes(page, t, 'See you tomorrow');
      await page.getByText(t.text('panel_paste_nothing')).waitFor();
    },
  },
  {
    name: 'form-filled-from-a-paste',
    page: 'popup',
    stored: 'nothing',
    async reach(page, t) {
      await pastes(page, t, DOUBTFUL_MAIL);
      await page.getByText(t.text('panel_doubt_no_day', { value: '2027-02-30' })).waitFor();
    },
  },
  {
    name: 'contracts-of-a-paste',
    page: 'popup',
    stored: 'nothing',
    async reach(page, t) {
      await pastes(page, t, TABLE_OF_CONTRACTS);
      await shows(page, t.plural('panel_pasted_title', 3));
    },
  },
  {
    name: 'hint-first',
    page: 'popup',
    stored: 'nothing',
    tab: ACTIVATE_DIMMED,
    async reach(page, t) {
      await shows(page, t.text('panel_first_title'));
      await shows(page, t.text('panel_on_this_page'));
    },
  },
  {
    name: 'page-to-save-first',
    page: 'popup',
    stored: 'nothing',
    tab: TO_TAKE_OVER,
    async reach(page, t) {
      await shows(page, t.text('panel_first_title'));
      await shows(page, t.plural('panel_page_not_stored', 4));
    },
  },
  {
    name: 'start-what-you-hold',
    page: 'popup',
    stored: 'nothing',
    reach: guidedStart,
  },
  {
    name: 'start-where-the-ids-are',
    page: 'popup',
    stored: 'nothing',
    async reach(page, t) {
      await guidedStart(page, t);
      await page.getByLabel(t.text('form_benefit'), { exact: true }).selectOption({ index: 2 });
      await press(page, t.text('start_next'));
      await shows(page, t.text('start_find_title'));
    },
  },
  {
    name: 'form-with-problems',
    page: 'popup',
    stored: 'nothing',
    async reach(page, t) {
      await press(page, t.text('panel_first_add'));
      await page.getByLabel(t.text('form_starts_on')).fill('2026-12-01');
      await page.getByLabel(t.text('form_ends_on')).fill('2026-01-01');
      await page.getByLabel(t.text('form_account')).fill('nobody');
      await press(page, t.text('form_account_add'));
      await press(page, t.text('common_save'));
      await page.getByText(t.text('form_problem_access_id_empty')).waitFor();
    },
  },
  {
    name: 'samples',
    page: 'popup',
    stored: 'nothing',
    async reach(page, t) {
      await press(page, t.text('start_sample'));
      await page.getByText(t.text('sample_notice')).waitFor();
      await page.getByRole('heading', { name: 'Fabrikam Cloud Support' }).waitFor();
    },
  },
  {
    name: 'contracts',
    page: 'popup',
    stored: 'contracts',
    reach: contracts,
  },
  {
    name: 'nothing-found',
    page: 'popup',
    stored: 'contracts',
    async reach(page, t) {
      await contracts(page, t);
      await page.getByRole('combobox', { name: t.text('panel_search') }).fill('no such contract');
      await page.getByText(t.text('panel_nothing_found_hint')).waitFor();
    },
  },
  {
    name: 'contract-unfolded',
    page: 'popup',
    stored: 'contracts',
    reach: unfolded,
  },
  {
    name: 'log-form-with-problem',
    page: 'popup',
    stored: 'contracts',
    async reach(page, t) {
      await unfolded(page, t);
      await press(page, `${t.text('panel_log_with_details')}: ${SIGNATURE}`);
      await page.getByLabel(t.text('panel_log_date'), { exact: true }).fill('2999-01-01');
      await page
        .getByRole('form')
        .getByRole('button', { name: t.text('panel_log_incident') })
        .click();
      await page.getByText(t.text('panel_log_problem_future')).waitFor();
    },
  },
  {
    name: 'help',
    page: 'popup',
    stored: 'contracts',
    async reach(page, t) {
      await contracts(page, t);
      await press(page, t.text('panel_help'));
      const sheet = page.getByRole('dialog', { name: t.text('help_title') });
      // The browser's own keys come a moment later, under this heading.
      await sheet.getByRole('heading', { name: t.text('help_browser'), exact: true }).waitFor();
    },
  },
  {
    name: 'where-to-open-a-case',
    page: 'popup',
    stored: 'contracts',
    async reach(page, t) {
      await contracts(page, t);
      await press(page, t.text('routing_title'));
      await page.getByRole('combobox', { name: t.text('routing_product') }).fill('azure');
      await page.keyboard.press('Enter');
      await page.getByRole('region', { name: t.text('routing_answer') }).waitFor();
    },
  },
  {
    name: 'where-to-open-a-case-start',
    page: 'popup',
    stored: 'contracts',
    async reach(page, t) {
      await contracts(page, t);
      await press(page, t.text('routing_title'));
      await shows(page, t.text('routing_common'));
    },
  },
  {
    name: 'where-to-open-a-case-search',
    page: 'popup',
    stored: 'contracts',
    async reach(page, t) {
      await contracts(page, t);
      await press(page, t.text('routing_title'));
      await page.getByRole('combobox', { name: t.text('routing_product') }).fill('windows');
      await page.getByRole('option', { name: 'Windows Server 2025' }).waitFor();
    },
  },
  {
    name: 'where-to-open-a-case-version',
    page: 'popup',
    stored: 'contracts',
    async reach(page, t) {
      await contracts(page, t);
      await press(page, t.text('routing_title'));
      await page.getByRole('combobox', { name: t.text('routing_product') }).fill('sql 2019');
      await page.keyboard.press('Enter');
      await page.getByRole('region', { name: t.text('routing_answer') }).waitFor();
    },
  },
  {
    name: 'balance-check',
    page: 'popup',
    stored: 'contracts',
    async reach(page, t) {
      await unfolded(page, t);
      await press(page, t.text('check_title'));
      await press(page, t.text('start_next'));
      await page.getByText(t.text('check_product_earlier')).waitFor();
    },
  },
  {
    name: 'hint',
    page: 'popup',
    stored: 'contracts',
    tab: ACTIVATE_DIMMED,
    async reach(page, t) {
      await contracts(page, t);
      await shows(page, t.text('panel_on_this_page'));
    },
  },
  {
    name: 'hint-expanded',
    page: 'sidepanel',
    stored: 'contracts',
    tab: ACTIVATE_DIMMED,
    async reach(page, t) {
      await contracts(page, t);
      await page.getByText(t.text('hint_activate_title')).last().click();
      await page.getByText(t.text('hint_activate_step_ids')).waitFor();
    },
  },
  {
    name: 'page-to-save',
    page: 'popup',
    stored: 'contracts',
    tab: TO_TAKE_OVER,
    async reach(page, t) {
      await contracts(page, t);
      await shows(page, t.plural('panel_page_not_stored', 2));
    },
  },
  {
    name: 'page-to-save-narrow',
    page: 'sidepanel',
    stored: 'contracts',
    tab: TO_TAKE_OVER,
    async reach(page, t) {
      await contracts(page, t);
      await shows(page, t.plural('panel_page_not_stored', 2));
    },
  },
  {
    name: 'page-message',
    page: 'sidepanel',
    stored: 'contracts',
    tab: pageNamed('azure-already-linked-en'),
    async reach(page, t) {
      await contracts(page, t);
      await page.locator('.page-hint-title').first().click();
      await page.getByText(t.text('routing_steps')).waitFor();
    },
  },
  {
    name: 'side-panel',
    page: 'sidepanel',
    stored: 'contracts',
    reach: contracts,
  },
  {
    name: 'settings',
    page: 'options',
    stored: 'contracts',
    isLong: true,
    reach: settings,
  },
  {
    name: 'settings-forms',
    page: 'options',
    stored: 'contracts',
    async reach(page, t) {
      await settings(page, t);
      await press(page, t.text('options_membership_add'));
      await page.getByText(t.text('form_problem_offer')).waitFor();
    },
  },
  {
    name: 'delete-everything',
    page: 'options',
    stored: 'contracts',
    async reach(page, t) {
      await settings(page, t);
      await press(page, t.text('options_delete'));
      await page.getByRole('dialog', { name: t.text('options_delete_ask') }).waitFor();
    },
  },
  {
    name: 'two-terms',
    page: 'popup',
    stored: 'terms',
    async reach(page, t) {
      await only(page, t, TWO_YEARS);
      await press(page, TWO_YEARS);
      const former = page.getByRole('heading', { name: /2025/ });
      await former.waitFor();
      await former.evaluate((heading) => heading.scrollIntoView({ block: 'center' }));
    },
  },
  {
    name: 'before-or-after',
    page: 'popup',
    stored: 'terms',
    async reach(page, t) {
      await only(page, t, TWO_YEARS);
      await press(page, `${t.text('panel_log_incident')}: ${TWO_YEARS}`);
      await page.getByRole('button', { name: t.text('panel_log_before') }).waitFor();
    },
  },
  {
    name: 'without-ids',
    page: 'popup',
    stored: 'terms',
    reach: (page, t) => only(page, t, FIVE),
  },
  {
    name: 'form-without-ids',
    page: 'popup',
    stored: 'terms',
    async reach(page, t) {
      await only(page, t, FIVE);
      await press(page, FIVE);
      await press(page, t.text('panel_edit_this', { label: FIVE }));
      await page.getByText(t.text('panel_without_ids')).waitFor();
    },
  },
];

/** The one contract, found by its label: the others are put out of sight. */
async function only(page: Page, t: Translator, label: string): Promise<void> {
  await contracts(page, t);
  await page.getByRole('combobox', { name: t.text('panel_search') }).fill(label);
  await page.getByRole('heading', { name: SIGNATURE }).waitFor({ state: 'detached' });
  await page.getByRole('heading', { name: label }).waitFor();
  // The footer follows what is selected, a moment later.
  const keys = page.getByText(t.text('panel_keys', { log: 'Alt+L' }));
  await keys.waitFor({ state: label === FIVE ? 'detached' : 'visible' });
}

/** Puts a text into the box of the first opening, which takes it as if it had been pasted. */
async function pastes(page: Page, t: Translator, text: string): Promise<void> {
  await page.getByLabel(t.text('panel_paste_label')).fill(text);
  await press(page, t.text('panel_paste_read'));
}

async function guidedStart(page: Page, t: Translator): Promise<void> {
  await press(page, t.text('start_guide'));
  await shows(page, t.text('start_hold_title'));
}

async function contracts(page: Page, t: Translator): Promise<void> {
  // Among what the tab shows, it may stand once more.
  await page.getByRole('grid').getByRole('heading', { name: SIGNATURE }).waitFor();
  // It comes a moment later, and moves what is below it.
  await page.getByText(t.text('sample_notice')).waitFor();
}

async function unfolded(page: Page, t: Translator): Promise<void> {
  await contracts(page, t);
  await press(page, SIGNATURE);
  await page.getByText(t.text('panel_history_granted', { granted: 10 })).waitFor();
}

/** All of them: what is stored, what the browser allows and which keys it has come one after the other. */
async function settings(page: Page, t: Translator): Promise<void> {
  await page.getByText('Gold Cloud Platform').waitFor();
  await page.getByText('csp-admin@fabrikam-partner.example').waitFor();
  await page.getByText(t.text('options_portals_all')).first().waitFor();
  await page.getByText(t.text('options_portals_none')).first().waitFor();
  await page.getByText(t.text('options_wordings_none')).waitFor();
  await page.getByText(/Alt\+Shift\+J/).waitFor();
  await page.getByRole('button', { name: t.text('options_export'), exact: true }).waitFor();
}
