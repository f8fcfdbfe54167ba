import { type ContractShape, contract, shadow } from './expected.ts';

const NAME = 'Partner Support';
const dates = { startsOn: '2026-04-01', endsOn: '2027-03-31' };
const one = contract({ name: NAME, ...dates, incidentsRemaining: 14 });

/** Ways in which Support for Business may show a contract. */
export const CONTRACT_SHAPES: readonly ContractShape[] = [
  {
    shape: 'R19 a list of terms, the order of its dates proved by the second',
    body: `<h3>${NAME}</h3><dl><dt>Start date</dt><dd>04/01/2026</dd><dt>End date</dt><dd>03/31/2027</dd><dt>Incidents remaining</dt><dd>14</dd></dl>`,
    expected: [one],
  },
  {
    shape: 'the order of its dates proved by another contract',
    body: `<section><h3>A</h3><p>Start date: 01/04/2026</p><p>End date: 02/03/2027</p></section><section><h3>B</h3><p>End date: 31/03/2027</p></section>`,
    expected: [
      contract({ name: 'A', startsOn: '2026-04-01', endsOn: '2027-03-02' }),
      contract({ name: 'B', endsOn: '2027-03-31' }),
    ],
  },
  {
    shape: 'dates of no certain order',
    body: `<h3>${NAME}</h3><p>Start date: 04/03/2026</p><p>End date: 03/04/2027</p><p>Incidents remaining: 14</p>`,
    expected: [contract({ name: NAME, incidentsRemaining: 14 })],
  },
  {
    shape: 'a date of no certain order, and nothing else',
    body: `<h3>${NAME}</h3><p>End date: 03/04/2027</p>`,
    expected: [contract({ name: NAME })],
  },
  {
    shape: 'dates whose order the page contradicts',
    body: `<p>Saved 12/31/2025</p><h3>${NAME}</h3><p>Start date: 04/01/2026</p><p>End date: 31/03/2027</p>`,
    expected: [contract({ name: NAME, endsOn: '2027-03-31' })],
  },
  {
    shape: 'both dates in one value',
    body: `<h3>${NAME}</h3><p>Contract period: 04/01/2026 – 03/31/2027</p><p>14 incidents remaining</p>`,
    expected: [one],
  },
  {
    shape: 'Swedish, the number behind its words',
    body: `<h3>${NAME}</h3><p>Startdatum: 1 april 2026</p><p>Slutdatum: 31 mars 2027</p><p>Återstående incidenter: 14</p>`,
    expected: [one],
  },
  {
    shape: 'Russian',
    inBothBrowsers: true,
    body: `<h3>${NAME}</h3><p>Дата начала: 1 апреля 2026 г.</p><p>Дата окончания: 31 марта 2027 г.</p><p>Осталось инцидентов: 14</p>`,
    expected: [one],
  },
  {
    shape: 'Korean',
    inBothBrowsers: true,
    body: `<h3>${NAME}</h3><p>시작 날짜: 2026. 4. 1.</p><p>종료 날짜: 2027. 3. 31.</p><p>남은 인시던트: 14</p>`,
    expected: [one],
  },
  {
    shape: 'Portuguese',
    inBothBrowsers: true,
    body: `<h3>${NAME}</h3><p>Data de início: 1º de abril de 2026</p><p>Data de término: 31 de março de 2027</p><p>Incidentes restantes: 14 de 20</p>`,
    expected: [one],
  },
  {
    shape: 'Italian',
    body: `<h3>${NAME}</h3><p>Data di inizio: 01.04.2026</p><p>Data di fine: 31.03.2027</p><p>Incidenti rimanenti: 14/20</p>`,
    expected: [one],
  },
  {
    shape: 'a figure above its words',
    body: `<h3>${NAME}</h3><div><div class="n">14</div><div>Incidents remaining</div></div><div><div class="n">6</div><div>Incidents used</div></div>`,
    expected: [contract({ name: NAME, incidentsRemaining: 14 })],
  },
  {
    shape: 'a card to choose, which is one large button',
    body: `<div role="button" tabindex="0"><h3>${NAME}</h3><p>Start date: 2026-04-01</p><p>End date: 2027-03-31</p><p>Incidents remaining: 14</p></div>`,
    expected: [one],
  },
  {
    shape: 'cards to choose by radio buttons',
    body: `<fieldset><legend>Choose</legend><label><input type="radio" name="p"><b>Plan one</b><br>End date: 2027-03-31<br>14 incidents remaining</label></fieldset>`,
    expected: [contract({ name: 'Plan one', endsOn: '2027-03-31', incidentsRemaining: 14 })],
  },
  {
    shape: 'the name in the list itself',
    body: `<h3>Contract details</h3><dl><dt>Contract name</dt><dd>${NAME}</dd><dt>Contract ID</dt><dd>C-1</dd><dt>End date</dt><dd>2027-03-31</dd></dl>`,
    expected: [contract({ name: NAME, contractId: 'C-1', endsOn: '2027-03-31' })],
  },
  {
    shape: 'a table whose columns are the contracts’ values',
    body: `<table><caption>Plans</caption><tr><th></th><th>Plan</th><th>Start date</th><th>End date</th><th>Remaining</th></tr><tr><td><input type="radio"></td><td>A</td><td>1 Apr 2026</td><td>31 Mar 2027</td><td>14</td></tr><tr><td><input type="radio"></td><td>B</td><td></td><td>31 Mar 2028</td><td>—</td></tr></table>`,
    expected: [
      contract({ name: 'A', ...dates, incidentsRemaining: 14 }),
      contract({ name: 'B', endsOn: '2028-03-31' }),
    ],
  },
  {
    shape: 'a table whose columns are the contracts',
    body: `<h3>Plans</h3><table><tr><th></th><th>A</th><th>B</th></tr><tr><th>End date</th><td>2027-03-31</td><td>2028-03-31</td></tr><tr><th>Incidents remaining</th><td>3</td><td>4</td></tr></table>`,
    expected: [
      contract({ name: 'A', endsOn: '2027-03-31', incidentsRemaining: 3 }),
      contract({ name: 'B', endsOn: '2028-03-31', incidentsRemaining: 4 }),
    ],
  },
  {
    shape: 'the heading of a card, and another name in a line below it',
    body: `<section><h3>${NAME}</h3><p>Partner On-premises support 20</p><p>End date: 2027-03-31</p></section>`,
    expected: [contract({ name: NAME, endsOn: '2027-03-31' })],
  },
  {
    shape: 'a name in bold below the page’s title',
    body: `<h1>Create a request</h1><div><p><strong>${NAME}</strong></p><p>End date: 2027-03-31</p></div>`,
    expected: [contract({ name: NAME, endsOn: '2027-03-31' })],
  },
  {
    shape: 'R21 a plan below the question for unavailable ones',
    body: `<section><h3>A</h3><p>End date: 2027-03-31</p></section><details open><summary>Would you like to see unavailable support plans?</summary><h3>B</h3><p>Incidents remaining: 0</p></details>`,
    expected: [
      contract({ name: 'A', endsOn: '2027-03-31' }),
      contract({ name: 'B', incidentsRemaining: 0, available: false }),
    ],
  },
  {
    shape: 'R21 no plan where the question is not answered yet',
    needsLayout: true,
    inBothBrowsers: true,
    body: `<details><summary>Would you like to see unavailable support plans?</summary><h3>B</h3><p>Incidents remaining: 0</p></details>`,
    expected: [],
  },
  {
    shape: 'an open shadow root',
    needsLayout: true,
    body: `<x-plan>${shadow(`<h3>${NAME}</h3><p>Start date: 2026-04-01</p><p>End date: 2027-03-31</p><p>Incidents remaining: 14</p>`)}</x-plan>`,
    expected: [one],
  },
  {
    shape: 'dates that do not exist and a percentage, which are not read',
    body: `<h3>${NAME}</h3><p>Start date: 31/02/2026</p><p>End date: 2027-02-29</p><p>Incidents remaining: 70%</p><p>Contract ID: C-1</p>`,
    expected: [contract({ name: NAME, contractId: 'C-1' })],
  },
  {
    shape: 'nothing of the request itself',
    body: `<h2>Your request</h2><dl><dt>Product</dt><dd>Windows 11</dd><dt>Severity</dt><dd>B</dd></dl><label>Start date <input type="date" value="2026-04-01"></label><p>Closed 2026-01-31</p>`,
    expected: [],
  },
];
