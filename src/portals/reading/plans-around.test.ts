// @vitest-environment happy-dom
import '../../../test/happy-dom.ts';
import { describe, expect, it } from 'vitest';
import { readPlansAround } from './plans-around.ts';

const facts = (contractId: string, left: number) =>
  `<dl><dt>Contract ID</dt><dd>${contractId}</dd><dt>End date</dt><dd>2026-12-30</dd>
   <dt>Incidents remaining</dt><dd>${left}</dd></dl>`;
const MESSAGE = '<p id="message">The support plan has no incidents remaining</p>';
const card = (contractId: string, left: number, inside = '') =>
  `<section><h3>Partner Support MAPS 10pack</h3>${inside}${facts(contractId, left)}</section>`;

function around(body: string) {
  document.body.innerHTML = body;
  const message = document.querySelector('#message');
  if (message === null) throw new Error('the page has no message');
  return readPlansAround([document], message);
}

describe('the plan beside a message', () => {
  it.each([
    [
      'R21 the one in whose block it stands',
      `<main>${card('C-1', 0, MESSAGE)}${card('C-2', 14)}</main>`,
      'C-1',
    ],
    [
      'R21 the one in whose row it stands',
      `<main><table><tr><th>Contract ID</th><th>Incidents remaining</th><th>Reason</th></tr>
       <tr><td>C-1</td><td>14</td><td>–</td></tr><tr><td>C-2</td><td>0</td><td>${MESSAGE}</td></tr></table></main>`,
      'C-2',
    ],
    [
      'R21 none, where several stand around it',
      `<main><div>${MESSAGE}${card('C-1', 0)}${card('C-2', 14)}</div></main>`,
      null,
    ],
    [
      'R21 none, where the block is under a heading of its own',
      `<main><div><h2>Unavailable</h2>${MESSAGE}</div><div><h2>Plans</h2>${facts('C-1', 14)}</div></main>`,
      null,
    ],
    [
      'R21 none, where only the whole page holds both',
      `<main>${MESSAGE}<div>${facts('C-1', 14)}</div></main>`,
      null,
    ],
    ['R21 none, where no plan is listed', `<main>${MESSAGE}</main>`, null],
  ])('%s', (_, body, contractId) => {
    expect(around(body).beside?.contractId ?? null).toBe(contractId);
  });

  it('R21 is known with its end and its incidents, and all that are listed are', () => {
    const { beside, listed } = around(`<main>${card('C-1', 0, MESSAGE)}${card('C-2', 14)}</main>`);
    expect(beside).toMatchObject({ endsOn: '2026-12-30', incidentsRemaining: 0 });
    expect(listed.map(({ contractId }) => contractId)).toEqual(['C-1', 'C-2']);
  });

  it.each([
    ['P25 in its own element', '<p id="message">Support plan cannot be used (Code: 12)</p>', 12],
    ['P25 beside its own element', '<p><b id="message">Support plan cannot be used</b> (Code: 5)</p>', 5],
    ['P25 nowhere', MESSAGE, null],
    [
      'P25 not in a long text around it',
      `<div><p id="message">Support plan cannot be used</p>${'More about plans. '.repeat(20)}Code: 5</div>`,
      null,
    ],
  ])('is read with the code: %s', (_, body, code) => {
    expect(around(`<main>${body}</main>`).code).toBe(code);
  });

  it('R21 stands around the host of a shadow root', () => {
    document.body.innerHTML = `<main>${card('C-1', 0, '<div id="host"></div>')}${card('C-2', 14)}</main>`;
    const root = document.querySelector('#host')?.attachShadow({ mode: 'open' });
    if (root === undefined) throw new Error('no host');
    root.innerHTML = MESSAGE;
    const message = root.querySelector('#message');
    expect(message && readPlansAround([document], message).beside?.contractId).toBe('C-1');
  });
});
