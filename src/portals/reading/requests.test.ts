// @vitest-environment happy-dom
import '../../../test/happy-dom.ts';
import { describe, expect, it } from 'vitest';
import type { PageKind } from '../../guidance/page-kinds.ts';
import { readRequest } from './requests.ts';

const NUMBER = '2611270040001234';

function shownIn(body: string, kind: PageKind | null = 'new-support-request') {
  document.body.innerHTML = `<main>${body}</main>`;
  return readRequest(kind, [document]);
}

describe('P16 a request that was created is known by what the page says and by its number', () => {
  it.each([
    ['in one sentence', `<h1>Support request ${NUMBER} has been created</h1>`],
    ['in two', `<h1>Request created</h1><p>Your request number is ${NUMBER}.</p>`],
    [
      'beside a label',
      `<p>Thank you. We have received your case.</p><dl><dt>Case number</dt><dd>${NUMBER}</dd></dl>`,
    ],
    [
      'with what comes next',
      `<p>Your request was created. We will write to you when it is assigned.</p><p>TrackingID#${NUMBER}</p>`,
    ],
    ['sv', `<h1>Supportbegäran har skapats</h1><p>Ärendenummer: ${NUMBER}</p>`],
    ['sv, about support', `<p>Din begäran om support har skickats. Nummer ${NUMBER}.</p>`],
    ['de', `<p>Ihre Supportanfrage wurde erstellt: ${NUMBER}</p>`],
    ['fr', `<p>Votre demande de support a été créée.</p><p>Numéro : ${NUMBER}</p>`],
    ['es', `<p>Se ha creado la solicitud ${NUMBER}.</p>`],
    ['es, creada', `<p>La solicitud de soporte técnico ha sido creada.</p><p>${NUMBER}</p>`],
    ['it', `<p>La richiesta di supporto è stata creata: ${NUMBER}</p>`],
    ['pt-BR', `<p>Sua solicitação de suporte foi criada: ${NUMBER}</p>`],
    ['ja', `<p>サポート リクエスト ${NUMBER} が作成されました。</p>`],
    ['ko', `<p>지원 요청이 만들어졌습니다.</p><p>${NUMBER}</p>`],
    ['ru', `<p>Запрос на поддержку создан: ${NUMBER}</p>`],
    ['zh-CN', `<p>支持请求已创建。请求编号：${NUMBER}</p>`],
    ['in wide digits', '<p>サポート リクエストを作成しました。２６１１２７００４０００１２３４</p>'],
  ])('%s', (_, body) => {
    expect(shownIn(body).created).toBe(NUMBER);
  });

  it.each([
    ['a form that is still to be sent', '<h1>Create a support request</h1><button>Create</button>'],
    ['what will be', `<p>Once your request has been created, you get a number such as ${NUMBER}.</p>`],
    ['what failed', `<p>The request ${NUMBER} could not be created.</p>`],
    ['what failed, in German', `<p>Die Anfrage ${NUMBER} wurde nicht erstellt.</p>`],
    ['a statement without a number', '<h1>Your request has been submitted</h1>'],
    ['a number without a statement', `<h1>Support request</h1><p>${NUMBER}</p><p>Created on November 18</p>`],
    ['a list of requests', `<h2>A request was created</h2><table><tr><td>${NUMBER}</td></tr></table>`],
    ['two numbers', `<p>Your request was created.</p><p>${NUMBER}</p><p>2611260040009999</p>`],
    ['a heading over requests', `<h2>Recently created requests</h2><p>${NUMBER}</p>`],
    ['what the user wrote', `<p>Request created</p><textarea>${NUMBER}</textarea>`],
  ])('nothing of %s', (_, body) => {
    expect(shownIn(body).created).toBeNull();
  });

  it('is looked for in a blade whose page is not known, and not on pages of another kind', () => {
    const body = `<p>Support request ${NUMBER} has been created</p>`;
    expect(shownIn(body, null).created).toBe(NUMBER);
    expect(shownIn(body, 'technical-benefits').created).toBeNull();
  });

  it('has the plan that it was created with', () => {
    const body = `<p>Request created: ${NUMBER}</p><dl><dt>Support plan</dt><dd>Partner Cloud Support 50</dd></dl>`;
    expect(shownIn(body).plan).toBe('Partner Cloud Support 50');
  });
});

describe('P27 the plans of a request that is being written', () => {
  const select = `<label>Support plan <select><option>Select a plan</option><option selected>Partner Cloud Support 5</option>
    <option disabled>Partner Cloud Support 50</option><option>Basic</option></select></label>`;

  it('are those that can be chosen, and the chosen one', () => {
    expect(shownIn(select)).toMatchObject({
      plan: 'Partner Cloud Support 5',
      plans: [
        { name: 'Partner Cloud Support 5', endsOn: null },
        { name: 'Basic', endsOn: null },
      ],
    });
  });

  it('are listed with their ends under Support plans', () => {
    const body = `<h2>Support plans</h2><table><tr><th>Plan</th><th>Status</th><th>Valid until</th></tr>
      <tr><td>Partner Cloud Support 5</td><td>Active</td><td>2027-03-31</td></tr></table>`;
    expect(shownIn(body, 'help-and-support').plans).toEqual([
      { name: 'Partner Cloud Support 5', endsOn: '2027-03-31' },
    ]);
  });
});

describe('R19 a button that would create the request', () => {
  it.each([
    ['Submit', true],
    ['Create', true],
    ['Skicka in', true],
    ['送信', true],
    ['Next', false],
    ['Create a support request', false],
    ['Review + create', false],
  ])('%s: %s', (name, canSend) => {
    expect(shownIn(`<button>${name}</button>`, 's4b-step-1').canSend).toBe(canSend);
  });
});
