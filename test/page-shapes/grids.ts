import { type BenefitShape, benefit, type ContractShape, contract } from './expected.ts';

const CLOUD = 'Partner Cloud Support';
const ON_PREMISES = 'Partner On-premises Support';
const ids = { accessId: '0004417263', contractId: 'C-20-118834' };
const cloud = benefit({ name: CLOUD, ...ids, activated: true, incidentsRemaining: 47, endsOn: '2027-03-31' });
const onPremises = benefit({ name: ON_PREMISES, incidentsRemaining: 20, endsOn: '2027-03-31' });

const table = (rows: string, headers = ['Benefit name', 'Remaining', 'Activate by', 'Status']) =>
  `<table role="grid"><thead><tr>${headers.map((each) => `<th>${each}</th>`).join('')}</tr></thead><tbody>${rows}</tbody></table>`;
const row = (...cells: readonly string[]) => `<tr>${cells.map((each) => `<td>${each}</td>`).join('')}</tr>`;
const ROWS =
  row(`<a href="#">${CLOUD}</a>`, '47 of 50', '3/31/2027', 'Activated') +
  row(`<a href="#">${ON_PREMISES}</a>`, '20 of 20', '3/31/2027', 'Not activated');
const PAIRS =
  '<div><span>Access ID</span><span>0004417263</span></div><div><span>Contract ID</span><span>C-20-118834</span></div>';

const statusIn = (lang: string, header: string, active: string, not: string): BenefitShape => ({
  shape: `F9 the status in ${lang}: ${active}, ${not}`,
  lang,
  body: table(row(CLOUD, '47', '2027-03-31', active) + row(ON_PREMISES, '20', '2027-03-31', not), [
    'Benefit name',
    'Incidents remaining',
    'End date',
    header,
  ]),
  expected: [
    benefit({ name: CLOUD, activated: true, incidentsRemaining: 47, endsOn: '2027-03-31' }),
    onPremises,
  ],
});

const panelWith = (label: string, lang = 'en'): BenefitShape => ({
  shape: `F11 P6 the end date as “${label}”`,
  lang,
  body: `<div role="dialog" aria-label="${CLOUD}"><h2>${CLOUD}</h2><section><h3>Activate benefit</h3><p>Access ID<br><b>0004417263</b></p><p>Contract ID<br><b>C-20-118834</b></p><p>Remaining incidents<br><b>47</b></p><p>${label}<br><b>2027-03-31</b></p></section></div>`,
  expected: [cloud],
});

/** Grids of benefits, panels beside them, and what they say of activation (P6, F9, F11). */
export const BENEFIT_GRID_SHAPES: readonly BenefitShape[] = [
  {
    shape: 'F9 a grid, and a panel with the IDs of one of its rows',
    body: `${table(ROWS)}<aside role="dialog" aria-label="${CLOUD}"><h2>${CLOUD}</h2>${PAIRS}<div><span>Incidents remaining</span><span>47</span></div><div><span>Activate-by date</span><span>3/31/2027</span></div></aside>`,
    expected: [cloud, onPremises],
  },
  {
    shape: 'F9 a panel with the IDs and nothing else',
    body: `${table(ROWS)}<div class="ms-Panel"><h2>${CLOUD}</h2>${PAIRS}</div>`,
    expected: [cloud, onPremises],
  },
  {
    shape: 'F9 a row that opens below itself',
    body: table(
      `${row(CLOUD, '47 of 50', '3/31/2027', 'Activated')}<tr><td colspan="4">${PAIRS}</td></tr>${row(ON_PREMISES, '20 of 20', '3/31/2027', 'Not activated')}`,
    ),
    expected: [cloud, onPremises],
  },
  {
    shape: 'F9 two rows of one name, which are two benefits',
    body: table(
      row(CLOUD, '47 of 50', '3/31/2027', 'Activated') + row(CLOUD, '5 of 5', '3/31/2027', 'Not activated'),
    ),
    expected: [
      benefit({ name: CLOUD, activated: true, incidentsRemaining: 47, endsOn: '2027-03-31' }),
      benefit({ name: CLOUD, incidentsRemaining: 5, endsOn: '2027-03-31' }),
    ],
  },
  {
    shape: 'F9 two rows that say the same, which are two benefits all the same',
    body: table(
      row(CLOUD, '5 of 5', '3/31/2027', 'Not activated') + row(CLOUD, '5 of 5', '3/31/2027', 'Not activated'),
    ),
    expected: [
      benefit({ name: CLOUD, incidentsRemaining: 5, endsOn: '2027-03-31' }),
      benefit({ name: CLOUD, incidentsRemaining: 5, endsOn: '2027-03-31' }),
    ],
  },
  {
    shape: 'F9 a panel that contradicts the row of its name',
    body: `${table(ROWS)}<aside role="dialog"><h2>${CLOUD}</h2>${PAIRS}<p>Incidents remaining: 5</p></aside>`,
    expected: [
      benefit({ name: CLOUD, activated: true, incidentsRemaining: 47, endsOn: '2027-03-31' }),
      onPremises,
      benefit({ name: CLOUD, ...ids, activated: true, incidentsRemaining: 5 }),
    ],
  },
  {
    shape: 'F9 badges in cards',
    body: `<section><h3>${CLOUD}</h3><span class="badge">Active</span><p>Incidents remaining: 47</p></section><section><h3>${ON_PREMISES}</h3><span class="badge">Not activated</span><p>Incidents remaining: 20</p></section>`,
    expected: [
      benefit({ name: CLOUD, activated: true, incidentsRemaining: 47 }),
      benefit({ name: ON_PREMISES, incidentsRemaining: 20 }),
    ],
  },
  {
    shape: 'F9 a status with its label in cards',
    body: `<section><h3>${CLOUD}</h3><dl><dt>Status</dt><dd>Activated</dd><dt>Units left</dt><dd>47</dd></dl></section><section><h3>${ON_PREMISES}</h3><p>Status: Not active</p><p>Units left: 20</p></section>`,
    expected: [
      benefit({ name: CLOUD, activated: true, incidentsRemaining: 47 }),
      benefit({ name: ON_PREMISES, incidentsRemaining: 20 }),
    ],
  },
  {
    shape: 'F9 activation that goes on',
    body: `<section><h3>${CLOUD}</h3><p>Status: Activation in progress</p><p>Incidents remaining: 47</p></section>`,
    expected: [benefit({ name: CLOUD, incidentsRemaining: 47 })],
  },
  statusIn('de', 'Status', 'Aktiviert', 'Nicht aktiviert'),
  statusIn('fr', 'État', 'Activé', 'Non activé'),
  statusIn('es', 'Estado', 'Activado', 'No activado'),
  statusIn('it', 'Stato', 'Attivato', 'Non attivato'),
  statusIn('pt-BR', 'Status', 'Ativado', 'Não ativado'),
  statusIn('sv', 'Status', 'Aktiverad', 'Inte aktiverad'),
  statusIn('nl', 'Status', 'Geactiveerd', 'Niet geactiveerd'),
  statusIn('ru', 'Состояние', 'Активировано', 'Не активировано'),
  statusIn('ja', '状態', 'アクティブ化済み', 'アクティブ化されていません'),
  statusIn('ko', '상태', '활성화됨', '활성화되지 않음'),
  statusIn('zh-CN', '状态', '已激活', '未激活'),
  statusIn('pl', 'Stan', 'Aktywowano', 'Nieaktywne'),
  panelWith('Activate-by date (end date)'),
  panelWith('Activate-by (end) date'),
  panelWith('Activate by (end date)'),
  panelWith('End date (activate by)'),
  panelWith('Activate by'),
  panelWith('Tanggal aktivasi (tanggal berakhir)', 'id'),
  panelWith('激活截止日期（结束日期）', 'zh-CN'),
  panelWith('Data de ativação (data de fim)', 'pt-PT'),
  {
    shape: 'F9 a panel whose heading says what it is for',
    body: `${table(ROWS)}<div role="dialog"><h2>Activate ${CLOUD}</h2>${PAIRS}</div>`,
    expected: [cloud, onPremises],
  },
  {
    shape: 'F9 a panel that is named by its accessible name, under a title of its own',
    body: `${table(ROWS)}<div role="dialog" aria-label="${CLOUD}"><h2>Benefit details</h2>${PAIRS}</div>`,
    expected: [cloud, onPremises],
  },
  {
    shape: 'F9 a status that is an icon',
    body: table(
      row(CLOUD, '47', '3/31/2027', '<i class="ok" aria-label="Activated"></i>') +
        row(ON_PREMISES, '20', '3/31/2027', '<i class="no" title="Not activated"></i>'),
    ),
    expected: [
      benefit({ name: CLOUD, activated: true, incidentsRemaining: 47, endsOn: '2027-03-31' }),
      onPremises,
    ],
  },
  {
    shape: 'F9 IDs of one that is activated, and a button that is no longer of use',
    body: `<section><h3>${CLOUD}</h3><span>Activated</span>${PAIRS}<button disabled>Activate</button></section>`,
    expected: [benefit({ name: CLOUD, ...ids, activated: true })],
  },
  {
    shape: 'F9 an end date in a row that puts the month first, as its language does',
    lang: 'en-US',
    body: table(row(CLOUD, '47 of 50', '4/5/2027', 'Activated')),
    expected: [
      benefit({
        name: CLOUD,
        activated: true,
        incidentsRemaining: 47,
        endsOn: '2027-04-05',
        dateOrder: 'from-the-language',
      }),
    ],
  },
  {
    shape: 'F12 names with numbers, in cards',
    body: `<section><h2>Partner Cloud Support 50</h2><p>Incidents remaining: 47</p></section><section><h2>Partner On-premises support 20</h2><p>Activate by: March 31, 2027</p></section>`,
    expected: [
      benefit({ name: 'Partner Cloud Support 50', incidentsRemaining: 47 }),
      benefit({ name: 'Partner On-premises support 20', endsOn: '2027-03-31' }),
    ],
  },
  {
    shape: 'rows of a Fluent list, in any place of the document, with other columns',
    inBothBrowsers: true,
    body: `<div role="grid" class="ms-DetailsList" aria-rowcount="3"><div role="presentation"><div role="row" class="ms-DetailsHeader"><div role="columnheader"></div><div role="columnheader"><span>Benefit name</span></div><div role="columnheader"><span>Incidents remaining</span></div><div role="columnheader"><span>Activate-by date (end date)</span></div><div role="columnheader"><span>Status</span></div></div></div>
      <div role="presentation" style="position:relative;height:90px"><div role="row" aria-rowindex="3" style="position:absolute;top:40px"><div role="gridcell"></div><div role="rowheader">${ON_PREMISES}</div><div role="gridcell">20</div><div role="gridcell">3/31/2027</div><div role="gridcell">Not activated</div></div><div role="row" aria-rowindex="2" style="position:absolute;top:0"><div role="gridcell"></div><div role="rowheader">${CLOUD}</div><div role="gridcell">47</div><div role="gridcell">3/31/2027</div><div role="gridcell">Activated</div></div></div></div>`,
    expected: [
      onPremises,
      benefit({ name: CLOUD, activated: true, incidentsRemaining: 47, endsOn: '2027-03-31' }),
    ],
  },
];

const plan = contract({
  name: 'Partner On-premises support 20',
  endsOn: '2027-03-31',
  incidentsRemaining: 18,
});
const second = contract({ name: 'Partner Signature 5pack', endsOn: '2027-04-05', incidentsRemaining: 4 });

/** Grids of plans as component libraries draw them. */
export const CONTRACT_GRID_SHAPES: readonly ContractShape[] = [
  {
    shape: 'a Fluent data grid',
    body: `<div role="grid" class="fui-DataGrid"><div role="rowgroup"><div role="row"><div role="columnheader"><div role="button">Plan</div></div><div role="columnheader"><div role="button">Units left</div></div><div role="columnheader"><div role="button">End date</div></div></div></div><div role="rowgroup"><div role="row"><div role="gridcell"><div class="fui-TableCellLayout"><span>Partner On-premises support 20</span></div></div><div role="gridcell">18 of 20</div><div role="gridcell">March 31, 2027</div></div><div role="row"><div role="gridcell">Partner Signature 5pack</div><div role="gridcell">4 of 5</div><div role="gridcell">April 5, 2027</div></div></div></div>`,
    expected: [plan, second],
  },
  {
    shape: 'columns that are numbered and not all there',
    body: `<div role="grid" aria-colcount="4"><div role="row"><div role="columnheader" aria-colindex="1">Plan</div><div role="columnheader" aria-colindex="2">Product</div><div role="columnheader" aria-colindex="3">Incidents remaining</div><div role="columnheader" aria-colindex="4">End date</div></div><div role="row" aria-rowindex="2"><div role="gridcell" aria-colindex="1">Partner On-premises support 20</div><div role="gridcell" aria-colindex="3">18</div><div role="gridcell" aria-colindex="4">March 31, 2027</div></div></div>`,
    expected: [plan],
  },
  {
    shape: 'a table for the headers and one for the rows',
    body: `<div><table><thead><tr><th>Plan</th><th>Incidents remaining</th><th>End date</th></tr></thead></table></div><div><table><tbody><tr><td>Partner On-premises support 20</td><td>18</td><td>March 31, 2027</td></tr><tr><td>Partner Signature 5pack</td><td>4</td><td>April 5, 2027</td></tr></tbody></table></div>`,
    expected: [plan, second],
  },
  {
    shape: 'an Azure grid of Knockout without column headers that are labels',
    body: `<table class="azc-grid-full"><thead><tr><th>Offer</th><th>Details</th></tr></thead><tbody data-bind="foreach: rows"><tr><td><span data-bind="text: name">Partner On-premises support 20</span></td><td><span>18 incidents remaining</span> <span>Ends 31 Mar 2027</span></td></tr><tr><td>Partner Signature 5pack</td><td><span>4 incidents remaining</span> <span>Ends 5 Apr 2027</span></td></tr></tbody></table>`,
    expected: [plan, second],
  },
  {
    shape: 'rows without a header',
    body: `<table><tr><td>Partner On-premises support 20</td><td>18 units left</td><td>Expires: March 31, 2027</td></tr><tr><td>Partner Signature 5pack</td><td>4 units left</td><td>Expires: April 5, 2027</td></tr></table>`,
    expected: [plan, second],
  },
  {
    shape: 'a recycled row that is empty',
    body: `<div role="grid"><div role="row"><div role="columnheader">Plan</div><div role="columnheader">Remaining</div><div role="columnheader">End date</div></div><div role="row"><div role="gridcell">Partner On-premises support 20</div><div role="gridcell">18</div><div role="gridcell">March 31, 2027</div></div><div role="row"><div role="gridcell"></div><div role="gridcell"></div><div role="gridcell"></div></div></div>`,
    expected: [plan],
  },
  {
    shape: 'pairs in lists of terms, one list for each plan',
    body: `<h2>Types of support</h2><dl><dt>Plan</dt><dd>Partner On-premises support 20</dd><dt>Remaining incidents</dt><dd>18</dd><dt>Expiration date</dt><dd>March 31, 2027</dd></dl><dl><dt>Plan</dt><dd>Partner Signature 5pack</dd><dt>Remaining incidents</dt><dd>4</dd><dt>Expiration date</dt><dd>April 5, 2027</dd></dl>`,
    expected: [plan, second],
  },
];
