import { type BenefitShape, benefit, shadow } from './expected.ts';

const CLOUD = 'Partner Cloud Support';
const ON_PREMISES = 'Partner On-premises Support';
const ids = { accessId: '0004417263', contractId: 'C-20-118834', activated: true };
const otherIds = { accessId: '0007781520', contractId: 'C-20-559102', activated: true };
const cloud = benefit({ name: CLOUD, ...ids });
const onPremises = benefit({ name: ON_PREMISES, ...otherIds });

const list = (access: string, contract: string, more = '') =>
  `<dl><dt>Access ID</dt><dd>${access}</dd><dt>Contract ID</dt><dd>${contract}</dd>${more}</dl>`;
const IDS = list('0004417263', 'C-20-118834');
const OTHER_IDS = list('0007781520', 'C-20-559102');

/** Ways in which Technical benefits may show a benefit. */
export const BENEFIT_SHAPES: readonly BenefitShape[] = [
  ...[
    ['an end date that cannot be read', '<dt>End date</dt><dd>15th of Smarch</dd>', {}],
    ['a dash for a count', '<dt>Incidents remaining</dt><dd>–</dd>', {}],
    [
      'no limit',
      '<dt>Incidents remaining</dt><dd>Unlimited</dd>',
      { incidentsRemaining: 'unlimited' as const },
    ],
  ].map(([shape, more, shown]) => ({
    shape: `P6 ${shape}`,
    body: `<section><h3>${CLOUD}</h3>${list('0004417263', 'C-20-118834', String(more))}</section>`,
    expected: [{ ...cloud, ...(typeof shown === 'object' ? shown : {}) }],
  })),
  { shape: 'a list of terms', body: `<section><h3>${CLOUD}</h3>${IDS}</section>`, expected: [cloud] },
  {
    shape: 'pairs in a list of terms, each in a div',
    body: `<h3>${CLOUD}</h3><dl><div><dt>Access ID</dt><dd>0004417263</dd></div><div><dt>Contract ID</dt><dd>C-20-118834</dd></div></dl>`,
    expected: [cloud],
  },
  {
    shape: 'two cards',
    body: `<h2>Technical product support</h2><section><h3>${CLOUD}</h3>${IDS}</section><section><h3>${ON_PREMISES}</h3>${OTHER_IDS}</section>`,
    expected: [cloud, onPremises],
  },
  {
    shape: 'two benefits in one card',
    body: `<div class="card"><h3>${CLOUD}</h3>${IDS}<h3>${ON_PREMISES}</h3>${OTHER_IDS}</div>`,
    expected: [cloud, onPremises],
  },
  {
    shape: 'two benefits in one card, every pair a paragraph',
    body: `<div><h3>${CLOUD}</h3><p>Access ID: 0004417263</p><p>Contract ID: C-20-118834</p><h3>${ON_PREMISES}</h3><p>Access ID: 0007781520</p><p>Contract ID: C-20-559102</p></div>`,
    expected: [cloud, onPremises],
  },
  {
    shape: 'two benefits whose names are no headings',
    body: `<div><div><div class="t">${CLOUD}</div>${IDS}</div><div><div class="t">${ON_PREMISES}</div>${OTHER_IDS}</div></div>`,
    expected: [cloud, onPremises],
  },
  {
    shape: 'one benefit whose name is no heading, under the heading of its group',
    body: `<h2>Technical product support</h2><div><div class="t">${CLOUD}</div><p>For cloud products</p>${IDS}</div>`,
    expected: [cloud],
  },
  {
    shape: 'cards with accessible names',
    body: `<h2>Your benefits</h2><section aria-label="${CLOUD}">${IDS}</section><section aria-labelledby="n"><b id="n">${ON_PREMISES}</b>${OTHER_IDS}</section>`,
    expected: [cloud, onPremises],
  },
  {
    shape: 'names beside badges',
    body: `<section><h3>${CLOUD} <span class="badge">Activated</span></h3>${IDS}</section><div><div><span>${ON_PREMISES}</span><span>Activated</span></div>${OTHER_IDS}</div>`,
    expected: [cloud, onPremises],
  },
  {
    shape: 'P5 a page of its own',
    body: `<h1>${CLOUD}</h1><p>For cloud products</p>${IDS}`,
    expected: [cloud],
  },
  {
    shape: 'a benefit with headings within',
    body: `<section><h3>${CLOUD}</h3><h4>IDs</h4>${IDS}<h4>Use</h4><p>Incidents remaining: 7</p></section>`,
    expected: [{ ...cloud, incidentsRemaining: 7 }],
  },
  {
    shape: 'swapped labels: an ID is what its label says',
    body: `<h3>${CLOUD}</h3><p>Contract ID: C-20-118834</p><p>Access ID: 0004417263</p>`,
    expected: [cloud],
  },
  {
    shape: 'IDs with spaces, letters and zeros',
    body: `<h3>${CLOUD}</h3>${list('00 0441 7263', 'c-020-a')}`,
    expected: [{ ...cloud, accessId: '00 0441 7263', contractId: 'c-020-a' }],
  },
  {
    shape: 'label and value in one text',
    body: `<h3>${CLOUD}</h3><p>Access ID: 0004417263</p><p>Contract ID : C-20-118834</p>`,
    expected: [cloud],
  },
  {
    shape: 'label and value in one text without a colon',
    body: `<h3>${CLOUD}</h3><p>Access ID 0004417263</p><p>Contract ID C-20-118834</p>`,
    expected: [cloud],
  },
  {
    shape: 'lines with breaks',
    body: `<h3>${CLOUD}</h3><p>Access ID: 0004417263<br>Contract ID: C-20-118834<br>Expires: 30 November 2026</p>`,
    expected: [{ ...cloud, endsOn: '2026-11-30' }],
  },
  {
    shape: 'a label, a break and its value',
    body: `<h3>${CLOUD}</h3><p>Access ID:<br>0004417263</p><p>Contract ID:<br>C-20-118834</p>`,
    expected: [cloud],
  },
  {
    shape: 'both pairs in one line',
    body: `<h3>${CLOUD}</h3><p>Access ID: 0004417263 | Contract ID: C-20-118834</p>`,
    expected: [cloud],
  },
  {
    shape: 'spans side by side',
    body: `<h3>${CLOUD}</h3><div><span>Access ID</span><span>0004417263</span></div><div><b>Contract ID:</b> <code>C-20-118834</code></div>`,
    expected: [cloud],
  },
  {
    shape: 'spans that touch',
    body: `<h3>${CLOUD}</h3><div><span>Contract ID</span><span>C-20-118834</span><span>Access ID</span><span>A0004417263</span></div>`,
    expected: [{ ...cloud, accessId: 'A0004417263' }],
  },
  {
    shape: 'divs one below the other',
    body: `<h3>${CLOUD}</h3><div><div><div>Access ID</div></div><div><div>0004417263</div></div></div><div><div>Contract ID</div><div>C-20-118834</div></div>`,
    expected: [cloud],
  },
  {
    shape: 'flex rows of spans',
    inBothBrowsers: true,
    body: `<h3>${CLOUD}</h3><div style="display:flex"><span>Access ID</span><span>0004417263</span></div><div style="display:grid"><span>Contract ID</span><span>C-20-118834</span></div>`,
    expected: [cloud],
  },
  {
    shape: 'a value broken over elements',
    body: `<h3>${CLOUD}</h3><p>Access ID: 000<wbr>441<b>7263</b></p><p><b>Contract ID:</b> C-20-<i>118834</i></p>`,
    expected: [cloud],
  },
  {
    shape: 'buttons and links that copy',
    body: `<h3>${CLOUD}</h3><dl><dt>Access ID</dt><dd>0004417263 <button>Copy</button></dd><dt>Contract ID <button aria-label="Copy Contract ID">⧉</button></dt><dd><span>C-20-118834</span> <a href="#">Copy</a></dd></dl>`,
    expected: [cloud],
  },
  {
    shape: 'values that are the buttons which copy them',
    body: `<h3>${CLOUD}</h3><div>Access ID: <button>0004417263</button></div><div><span>Contract ID</span><button aria-label="Copy C-20-118834">C-20-118834</button></div>`,
    expected: [cloud],
  },
  {
    shape: 'values named by attributes',
    body: `<section aria-label="${CLOUD}"><span aria-label="Access ID">0004417263</span><i id="c" hidden>Contract ID</i><div aria-labelledby="c">C-20-118834</div></section>`,
    expected: [cloud],
  },
  {
    shape: 'fields that can only be read',
    inBothBrowsers: true,
    body: `<h3>${CLOUD}</h3><label>Access ID <input readonly value="0004417263"></label><label for="c">Contract ID</label><input id="c" disabled value="C-20-118834">`,
    expected: [cloud],
  },
  {
    shape: 'a field that can only be read, named by an attribute',
    body: `<h3>${CLOUD}</h3><input aria-label="Access ID" readonly value="0004417263"><textarea aria-label="Contract ID" readonly>C-20-118834</textarea>`,
    expected: [cloud],
  },
  {
    shape: 'a table with column headers',
    body: `<table><thead><tr><th>Benefit</th><th>Access ID</th><th>Contract ID</th><th>Incidents remaining</th><th>End date</th></tr></thead>
      <tbody><tr><td>${CLOUD}</td><td>0004417263</td><td>C-20-118834</td><td>14 of 20</td><td>11/30/2026</td></tr>
      <tr><td>${ON_PREMISES}</td><td>0007781520</td><td>C-20-559102</td><td>0</td><td>02/05/2027</td></tr></tbody></table>`,
    expected: [
      { ...cloud, incidentsRemaining: 14, endsOn: '2026-11-30' },
      { ...onPremises, incidentsRemaining: 0, endsOn: '2027-02-05' },
    ],
  },
  {
    shape: 'a table with a benefit that has yet to be activated',
    body: `<table><tr><th>Status</th><th>Name</th><th>Contract ID</th><th>Access ID</th><th></th></tr>
      <tr><td>Active</td><td>${CLOUD}</td><td>C-20-118834</td><td>0004417263</td><td></td></tr>
      <tr><td>New</td><td>${ON_PREMISES}</td><td>–</td><td>–</td><td><button>Activate</button></td></tr></table>`,
    expected: [cloud, benefit({ name: ON_PREMISES })],
  },
  {
    shape: 'a table with row headers',
    body: `<h3>${CLOUD}</h3><table><tr><th scope="row">Access ID</th><td>0004417263</td></tr><tr><td>Contract ID</td><td>C-20-118834</td></tr></table>`,
    expected: [cloud],
  },
  {
    shape: 'a grid of divs',
    inBothBrowsers: true,
    body: `<div role="grid"><div role="row"><div role="columnheader">Benefit</div><div role="columnheader">Åtkomst-ID</div><div role="columnheader">Kontrakt-ID</div></div>
      <div role="rowgroup"><div role="row"><div role="rowheader">${CLOUD}</div><div role="gridcell">0004417263</div><div role="gridcell">C-20-118834</div></div></div></div>`,
    expected: [cloud],
  },
  {
    shape: 'tables in the cells of a table',
    body: `<table><tr><td><h3>${CLOUD}</h3><table><tr><th>Access ID</th><th>Contract ID</th></tr><tr><td>0004417263</td><td>C-20-118834</td></tr></table></td>
      <td><h3>${ON_PREMISES}</h3><table><tr><th>Access ID</th><th>Contract ID</th></tr><tr><td>0007781520</td><td>C-20-559102</td></tr></table></td></tr></table>`,
    expected: [cloud, onPremises],
  },
  {
    shape: 'an open shadow root',
    needsLayout: true,
    body: `<x-benefit>${shadow(`<h3>${CLOUD}</h3>${IDS}`)}</x-benefit>`,
    expected: [cloud],
  },
  {
    shape: 'values in nested shadow roots, the name outside, slots between',
    needsLayout: true,
    inBothBrowsers: true,
    body: `<section><h3>${CLOUD}</h3><x-ids>${shadow(`<x-pair>${shadow('<span>Access ID</span><slot></slot>')}<b>0004417263</b></x-pair><p>Contract ID: <slot></slot></p>`)}C-20-118834</x-ids></section>
      <section><h3>${ON_PREMISES}</h3>${OTHER_IDS}</section>`,
    expected: [cloud, onPremises],
  },
  {
    shape: 'hidden values beside those that are shown',
    needsLayout: true,
    inBothBrowsers: true,
    body: `<h3>${CLOUD}</h3><p hidden>Access ID: 1</p><p style="visibility:hidden">Contract ID: 2</p><p style="opacity:0">Access ID: 3</p><p style="display:none">Contract ID: 4</p>${IDS}<template>${IDS}</template>`,
    expected: [cloud],
  },
  {
    shape: 'what a display of contents shows',
    inBothBrowsers: true,
    body: `<h3>${CLOUD}</h3><div style="display:contents"><p>Access ID: 0004417263</p><p>Contract ID: C-20-118834</p></div>`,
    expected: [cloud],
  },
  {
    shape: 'R10 R11 buttons to activate, one disabled',
    body: `<section><h3>${CLOUD}</h3><button>Activate</button></section><section><h3>${ON_PREMISES}</h3><div role="button" aria-disabled="true">Aktivera</div></section>`,
    expected: [benefit({ name: CLOUD }), benefit({ name: ON_PREMISES })],
  },
  {
    shape: 'one benefit activated, one to activate, with what P6 shows of both',
    body: `<section><h3>${CLOUD}</h3>${list('0004417263', 'C-20-118834', '<dt>Incidents remaining</dt><dd>49</dd>')}</section><section><h3>${ON_PREMISES}</h3><p>Activate by: 2027-03-15</p><button aria-label="Activate ${ON_PREMISES}">Activate</button></section>`,
    expected: [{ ...cloud, incidentsRemaining: 49 }, benefit({ name: ON_PREMISES, endsOn: '2027-03-15' })],
  },
  {
    shape: 'IDs beside a button to activate, which contradict it',
    body: `<section><h3>${CLOUD}</h3>${IDS}<button>Activate</button></section>`,
    expected: [benefit({ name: CLOUD })],
  },
  {
    shape: 'IDs that are not there yet (P5)',
    body: `<section><h3>${CLOUD}</h3>${list('Pending', '—')}</section>`,
    expected: [benefit({ name: CLOUD })],
  },
  {
    shape: 'masked IDs',
    body: `<section><h3>${CLOUD}</h3>${list('••••••7263', '****8834')}</section>`,
    expected: [benefit({ name: CLOUD })],
  },
  {
    shape: 'placeholders beside a button to activate, in cards without headings',
    body: `<div><div><div>${CLOUD}</div>${list('–', '–')}<button>Activate</button></div><div><div>${ON_PREMISES}</div>${list('–', '–')}<button>Activate</button></div></div>`,
    expected: [benefit({ name: CLOUD }), benefit({ name: ON_PREMISES })],
  },
  {
    shape: 'cards without headings, one of them to activate',
    body: `<div><div><div>${CLOUD}</div>${IDS}</div><div><div>${ON_PREMISES}</div><button>Activate</button></div></div>`,
    expected: [cloud, benefit({ name: ON_PREMISES })],
  },
  {
    shape: 'one ID only, which activates nothing',
    body: `<section><h3>${CLOUD}</h3><p>Access ID: 0004417263</p></section>`,
    expected: [{ ...cloud, contractId: null, activated: false }],
  },
  {
    shape: 'R4 incidents without an end',
    body: `<section><h3>Signature Cloud Support</h3>${list('0004417263', 'C-20-118834', '<dt>Incidents remaining</dt><dd>Unlimited</dd>')}</section>`,
    expected: [{ ...cloud, name: 'Signature Cloud Support', incidentsRemaining: 'unlimited' }],
  },
  {
    shape: 'R1 presales services beside the benefits',
    body: `<section><h3>${CLOUD}</h3>${IDS}</section><section><h3>Technical Presales and Deployment Services</h3><p>End date: 2026-11-30</p><button>Activate</button></section>`,
    expected: [cloud],
  },
  {
    shape: 'the end of the membership above, which is no end of the benefit',
    body: `<section><h3>Your membership</h3><p>Expires: 2026-12-31</p></section><section><h3>${CLOUD}</h3>${IDS}</section>`,
    expected: [cloud],
  },
  {
    shape: 'the end of the membership above, without a heading of its own',
    body: `<p>Expires: 2026-12-31</p><h3>${CLOUD}</h3>${IDS}`,
    expected: [cloud],
  },
  {
    shape: 'German',
    body: `<h3>${CLOUD}</h3><p>Zugriffs-ID: 0004417263</p><p>Vertrags-ID: C-20-118834</p><p>Läuft ab am: 30. November 2026</p>`,
    expected: [{ ...cloud, endsOn: '2026-11-30' }],
  },
  {
    shape: 'French, with its space before the colon and its apostrophe',
    body: `<h3>${CLOUD}</h3><p>ID d’accès\u00A0: 0004417263</p><p>ID de contrat\u00A0: C-20-118834</p><p>Date de fin\u00A0: 1er mars 2027</p>`,
    expected: [{ ...cloud, endsOn: '2027-03-01' }],
  },
  {
    shape: 'Spanish',
    body: `<h3>${CLOUD}</h3><p>Identificador de acceso: 0004417263</p><p>Identificador de contrato: C-20-118834</p><p>Incidentes restantes: 7</p>`,
    expected: [{ ...cloud, incidentsRemaining: 7 }],
  },
  {
    shape: 'Japanese, full-width colon and date',
    body: `<h3>${CLOUD}</h3><p>アクセス ID：0004417263</p><p>契約 ID：C-20-118834</p><p>終了日：2026年11月30日</p>`,
    expected: [{ ...cloud, endsOn: '2026-11-30' }],
  },
  {
    shape: 'Chinese',
    body: `<h3>${CLOUD}</h3><dl><dt>访问 ID</dt><dd>0004417263</dd><dt>合同 ID</dt><dd>C-20-118834</dd></dl>`,
    expected: [cloud],
  },
];

/** What is on Technical benefits and is no benefit. */
export const NO_BENEFIT: readonly Pick<BenefitShape, 'shape' | 'body'>[] = [
  { shape: 'an empty page', body: '<p>Looks like you don’t have any benefits yet</p>' },
  {
    shape: 'a form that asks for the IDs',
    body: '<h3>Link</h3><label>Access ID <input value="0004"></label><p class="hint">0007</p>',
  },
  {
    shape: 'an editor',
    body: `<h3>${CLOUD}</h3><div contenteditable><p>Access ID: 0004</p></div><div role="textbox">Contract ID: 1</div>`,
  },
  { shape: 'a quotation', body: `<h3>${CLOUD}</h3><blockquote><p>Access ID: 0004</p></blockquote>` },
  {
    shape: 'an explanation',
    body: '<h3>What are these?</h3><dl><dt>Access ID</dt><dd>The number that says who may use the benefit</dd></dl>',
  },
  {
    shape: 'a sentence about the IDs',
    body: '<p>Enter the Access ID and the Contract ID: you find both above, since 2021.</p>',
  },
  {
    shape: 'a comment, a script and a template',
    body: '<!-- Access ID: 1 --><script>"Access ID: 1"</script><template>Access ID: 1</template>',
  },
  {
    shape: 'what stands in the navigation',
    body: '<nav><button>Activate</button><a href="#">Access ID: 1</a></nav>',
  },
  { shape: 'the end of a membership', body: '<h3>Gold</h3><p>Expires: 2026-12-31</p>' },
  {
    shape: 'headers of a table without rows',
    body: '<table><tr><th>Benefit</th><th>Access ID</th><th>Status 2</th></tr></table>',
  },
  {
    shape: 'F12 names of plans in running text',
    body: '<p>Partner Cloud Support 50 and Partner On-premises support 20 replace older benefits. <b>Partner Cloud Support 5</b> is part of an offer, with 5 incidents a year; its end date is shown in a column.</p><ul><li>Learn about <a href="#">Partner Cloud Support</a></li></ul>',
  },
  {
    shape: 'F12 a name in a line of its own',
    body: '<h2>Partner Cloud Support 50</h2><p>For cloud products</p>',
  },
];
