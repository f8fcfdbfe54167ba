import type { Page } from 'playwright';
import { describe, expect } from 'vitest';
import type { ChromiumDriver } from '../../harness/chromium.ts';
import type { ShownOnPage } from '../../src/messaging/shown-on-page.ts';
import { BENEFIT_SHAPES, NO_BENEFIT } from '../page-shapes/benefits.ts';
import { CONTRACT_DATE_SHAPES } from '../page-shapes/contract-dates.ts';
import { CONTRACT_LINE_SHAPES } from '../page-shapes/contract-lines.ts';
import { CONTRACT_SHAPES } from '../page-shapes/contracts.ts';
import { benefit, type ContractShape, contract, NOTHING } from '../page-shapes/expected.ts';
import { BENEFIT_GRID_SHAPES, CONTRACT_GRID_SHAPES } from '../page-shapes/grids.ts';
import { FIELD_SHAPES } from '../page-shapes/id-fields.ts';
import { CLOUD_CONTRACT, ON_PREMISES_CONTRACT } from '../practice/facts.ts';
import { pageNamed } from '../practice/index.ts';
import { test } from './fixtures.ts';

const ADDRESSES = {
  benefits: 'https://partner.microsoft.com/dashboard/mpn/membership/benefits/technical',
  contracts: 'https://support.serviceshub.microsoft.com/supportforbusiness/create',
  engageCenter:
    'https://engagecenter.microsoft.com/#view/Microsoft_AzureCXP_EngageHub/EngageHubMenu.MenuView',
  link: 'https://portal.azure.com/#view/Microsoft_Azure_Support/HelpAndSupportBlade/~/supportPlans',
  blade: 'https://support-0004.reactblade.portal.azure.net/index.html',
  home: 'https://portal.azure.com/#home',
  admin: 'https://admin.microsoft.com/support',
};

let driver: ChromiumDriver;
let tab: Page;
test.beforeAll(async ({ chromium }) => {
  driver = chromium;
  tab = await driver.context.newPage();
});

async function readingsAt(
  address: string,
  body: string,
  frames: Readonly<Record<string, string>> = {},
  lang = 'en',
) {
  const html = `<!doctype html><html lang="${lang}"><head><title>Portal</title></head><body>${body}</body></html>`;
  await driver.visit(tab, { address, html, frames });
  return (await driver.reports(tab)).map(({ reading }) => reading);
}

async function readingAt(
  address: string,
  body: string,
  lang?: string,
): Promise<ShownOnPage | null | undefined> {
  const [reading, ...more] = await readingsAt(address, body, {}, lang);
  expect(more).toEqual([]);
  return reading;
}

const BENEFITS_PAGE = '<h1>Technical benefits</h1>';
const STEP_2 = '<button>Add contract</button>';

describe('R1 R7 R12 the benefits that Partner Center shows', () => {
  test.each([...BENEFIT_SHAPES, ...BENEFIT_GRID_SHAPES])('$shape', async ({ body, lang, expected }) => {
    const reading = await readingAt(ADDRESSES.benefits, `${BENEFITS_PAGE}<main>${body}</main>`, lang);
    expect(reading).toEqual({ ...NOTHING, benefits: expected });
  });

  test.each(NO_BENEFIT)('nothing is read from $shape', async ({ body }) => {
    const reading = await readingAt(ADDRESSES.benefits, `${BENEFITS_PAGE}<main>${body}</main>`);
    expect(reading).toEqual(NOTHING);
  });
});

describe('R19 R21 the contracts that Support for Business shows', () => {
  // Names and headings for unavailable plans need no layout: unit tests read those shapes.
  const shapes: readonly ContractShape[] = [
    ...CONTRACT_SHAPES,
    ...CONTRACT_LINE_SHAPES,
    ...CONTRACT_GRID_SHAPES,
    ...CONTRACT_DATE_SHAPES.filter(({ address }) => address !== undefined),
  ];
  test.each(shapes)('$shape', async ({ body, lang, address = ADDRESSES.contracts, expected }) => {
    const reading = await readingAt(address, `<main>${body}</main>${STEP_2}`, lang);
    expect(reading).toEqual({ ...NOTHING, contracts: expected });
  });

  test('P14 and those of Engage Center, which has no known landmarks', async () => {
    const body = '<h3>Partner On-premises support 20</h3><p>Expiration date: Nov 30, 2026</p>';
    expect(await readingAt(ADDRESSES.engageCenter, body)).toEqual({
      ...NOTHING,
      contracts: [contract({ name: 'Partner On-premises support 20', endsOn: '2026-11-30' })],
    });
  });
});

describe('R20 R23 the fields that ask for the IDs', () => {
  test.each(FIELD_SHAPES)('$shape', async ({ body, expected }) => {
    const reading = await readingAt(ADDRESSES.link, `<h2>Link support benefits</h2>${body}`);
    expect(reading).toEqual({ ...NOTHING, idFields: expected });
  });

  test('are read in a blade that does not know its page, where benefits and contracts are not', async () => {
    const blade = `<h3>Partner Support</h3><p>End date: 2026-11-30</p><label>Access ID <input value="0004"></label>`;
    const readings = await readingsAt(ADDRESSES.link, `<iframe src="${ADDRESSES.blade}"></iframe>`, {
      [ADDRESSES.blade]: blade,
    });
    expect(readings).toEqual([
      NOTHING,
      { ...NOTHING, idFields: { accessId: { typed: '0004' }, contractId: null } },
    ]);
  });
});

describe('nothing is read', () => {
  const benefits = '<h3>Partner Cloud Support</h3><p>Access ID: 0004</p><p>Contract ID: C-20</p>';

  test('on a page that shows neither, though it has the words', async () => {
    expect(await readingAt(ADDRESSES.home, `${benefits}<label>Access ID <input></label>`)).toEqual(NOTHING);
  });

  test('where neither the address nor a landmark names a page with benefits', async () => {
    const offers = 'https://partner.microsoft.com/dashboard/mpn/membership/offers';
    expect(await readingAt(offers, `<h1>Membership</h1>${benefits}`)).toEqual(NOTHING);
  });

  test('on a portal that shows no benefits', async () => {
    expect(await readingAt(ADDRESSES.admin, benefits)).toEqual(NOTHING);
  });
});

describe('R8 R9 the signed-in account', () => {
  const header = (content: string) => `<header>${content}</header>`;
  test.each([
    [
      'a button in another language',
      header('<button aria-label="Kontohanterare för mia@fabrikam.example">MB</button>'),
      'mia@fabrikam.example',
    ],
    [
      'a link in the navigation',
      '<nav><a href="/me" title="mia@fabrikam.example">Mia Berg</a></nav>',
      'mia@fabrikam.example',
    ],
    [
      'a banner of divs',
      '<div role="banner"><div role="button">Mia<br>mia@fabrikam.example</div></div>',
      'mia@fabrikam.example',
    ],
    [
      'two accounts',
      header('<button>mia@fabrikam.example</button><button>bo@fabrikam.example</button>'),
      null,
    ],
    [
      'a ticket',
      '<main><article><header><a href="/bo">bo@contoso.example</a></header></article></main>',
      null,
    ],
    [
      'a link that begins a mail',
      header('<a href="mailto:help@contoso.example">help@contoso.example</a>'),
      null,
    ],
    ['words in the header', header('Signed in as bo@contoso.example'), null],
    ['a button of the page', '<main><button>bo@contoso.example</button></main>', null],
  ])('%s', async (_what, body, account) => {
    // On a page that is about support: on others, frames sleep and read nothing.
    const html = `<!doctype html><body><h2>Link support benefits</h2>${body}</body>`;
    await driver.visit(tab, { address: ADDRESSES.link, html, frames: {} });
    expect((await driver.reports(tab)).map((report) => report.account)).toEqual([account]);
  });
});

describe('the practice pages are read', () => {
  const cloud = {
    name: 'Signature Cloud Support',
    accessId: CLOUD_CONTRACT.accessId,
    contractId: CLOUD_CONTRACT.contractId,
  };
  const onPremises = {
    name: 'Microsoft Product Support',
    accessId: ON_PREMISES_CONTRACT.accessId,
    contractId: ON_PREMISES_CONTRACT.contractId,
  };
  const activated = {
    ...NOTHING,
    benefits: [
      benefit({ ...cloud, activated: true, endsOn: CLOUD_CONTRACT.endsOn }),
      benefit({ ...onPremises, activated: true, endsOn: ON_PREMISES_CONTRACT.endsOn }),
    ],
  };
  const toActivate = {
    ...NOTHING,
    benefits: [benefit({ name: cloud.name }), benefit({ name: onPremises.name })],
  };
  const { startsOn, endsOn } = ON_PREMISES_CONTRACT;
  const step2 = {
    ...NOTHING,
    contracts: [contract({ name: 'Partner Support', startsOn, endsOn, incidentsRemaining: 14 })],
  };
  const gone = { available: false } as const;
  const silver = contract({
    name: 'Partner Support Silver 15pack',
    contractId: 'C-19-402218',
    endsOn: '2026-11-14',
    incidentsRemaining: 6,
    ...gone,
  });
  const unavailable = [
    contract({
      name: 'Partner On-premises support 20',
      contractId: 'C-20-559102',
      endsOn,
      incidentsRemaining: 14,
      ...gone,
    }),
    silver,
    contract({
      name: 'Partner Support MAPS 10pack',
      contractId: 'C-19-377460',
      endsOn: '2026-12-30',
      incidentsRemaining: 0,
      ...gone,
    }),
  ];
  const typed = {
    ...NOTHING,
    idFields: { accessId: { typed: cloud.accessId }, contractId: { typed: cloud.contractId } },
  };
  const empty = { ...NOTHING, idFields: { accessId: { typed: null }, contractId: { typed: null } } };

  test.each([
    ['partner-center-benefits-activated-en', [activated]],
    ['partner-center-benefits-activated-sv', [activated]],
    ['partner-center-benefits-to-activate-en', [toActivate]],
    ['partner-center-benefits-to-activate-sv', [toActivate]],
    ['partner-center-wrong-account-en', [NOTHING]],
    ['partner-center-not-authorized-today-en', [NOTHING]],
    ['csp-customers-sv', [NOTHING]],
    ['s4b-step-1-en', [NOTHING]],
    ['s4b-step-2-en', [step2]],
    ['s4b-step-2-sv', [step2]],
    ['s4b-unavailable-plans-en', [{ ...NOTHING, contracts: unavailable }]],
    ['s4b-plan-expired-zh-cn', [{ ...NOTHING, contracts: [silver] }]],
    ['azure-already-linked-en', [NOTHING, NOTHING, typed]],
    ['azure-already-linked-top-document-en', [typed]],
    ['azure-link-support-benefits-sv', [NOTHING, NOTHING, empty]],
  ])('%s', async (name, expected) => {
    await driver.visit(tab, pageNamed(name));
    expect((await driver.reports(tab)).map(({ reading }) => reading)).toEqual(expected);
  });
});
