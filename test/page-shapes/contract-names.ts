import { type ContractShape, contract } from './expected.ts';

const values = { endsOn: '2027-03-31', incidentsRemaining: 18 };
const VALUES = '<p>Expires: 31 March 2027</p><p>Incidents remaining: 18</p>';
const nameless = contract(values);
const named = (name: string) => contract({ name, ...values });

const underHeading = (heading: string, lang?: string): ContractShape => ({
  shape: `the heading of a section, which names no plan: ${heading}`,
  ...(lang === undefined ? {} : { lang }),
  body: `<h1>Product and support type</h1><h2>${heading}</h2><div>${VALUES}</div>`,
  expected: [nameless],
});

const withName = (name: string): ContractShape => ({
  shape: `P4 F9 F34 a plan's name in a line of its own: ${name}`,
  body: `<h2>Types of support</h2><div class="plan"><div>Recommended</div><div>${name}</div>${VALUES}</div>`,
  expected: [named(name)],
});

/** What names a plan and what does not: a wrong name is worse than none. */
export const CONTRACT_NAME_SHAPES: readonly ContractShape[] = [
  underHeading('Types of support'),
  underHeading('Support plans'),
  underHeading('Available support plans (1)'),
  underHeading('Your contracts'),
  underHeading('Choose a support plan'),
  underHeading('Supporttypen', 'de'),
  underHeading('Verfügbare Supportpläne', 'de'),
  underHeading('Types de support', 'fr'),
  underHeading('Plans de support disponibles', 'fr'),
  underHeading('Tipos de soporte', 'es'),
  underHeading('Tipi di supporto', 'it'),
  underHeading('Tipos de suporte', 'pt-BR'),
  underHeading('Typer av support', 'sv'),
  underHeading('サポートの種類', 'ja'),
  underHeading('지원 유형', 'ko'),
  underHeading('支持类型', 'zh-CN'),
  underHeading('Типы поддержки', 'ru'),
  ...[
    'Partner Cloud Support 5',
    'Partner Cloud Support 50',
    'Partner Cloud Support 2',
    'Partner On-premises support 20',
    'Partner Signature 5pack',
    'Partner Support Gold 20pack',
    'Partner support Silver 15pack',
    'Partner support MAPS 10pack',
    'Support partenaire Gold 20pack',
    'Suporte do Partner Cloud 50',
    'Dukungan Cloud Mitra 50',
    'Suporte Local do Parceiro 20',
  ].map(withName),
  {
    shape: 'the legend of the choices, while each choice names itself',
    body: `<fieldset><legend>Choose a support plan</legend><label><input type="radio" name="p"><b>Contoso Plus</b><br>End date: 2027-03-31<br>18 incidents remaining</label></fieldset>`,
    expected: [named('Contoso Plus')],
  },
  {
    shape: 'a group whose accessible name is that of its section',
    body: `<section aria-label="Support plans">${VALUES}</section>`,
    expected: [nameless],
  },
  {
    shape: 'words of a button and a badge around the values',
    body: `<h2>Types of support</h2><div><span class="badge">Recommended</span>${VALUES}<button>Select</button></div>`,
    expected: [nameless],
  },
  {
    shape: 'a status above the values',
    body: `<h2>Types of support</h2><div><div>Active</div>${VALUES}</div>`,
    expected: [nameless],
  },
];
