import type { ShownPage } from '../../harness/practice-server.ts';
import { ACCOUNT } from '../practice/facts.ts';
import { ASSOCIATED_SENTENCE } from '../practice/support-page.ts';

/**
 * The portals as a partner meets them in a year's first case, as small as they can be: the benefits are activated (R12, P6), a
 * colleague has used some, and both contracts are linked to the account already (R16, P10).
 */
export const CLOUD = {
  name: 'Partner Cloud Support 50',
  accessId: '0087654321',
  contractId: 'C-26-700150',
  granted: 50,
  left: 47,
};
export const ON_PREMISES = {
  name: 'Partner On-premises Support 20',
  accessId: '0087654322',
  contractId: 'C-26-700151',
  granted: 20,
  left: 19,
};
type Plan = typeof CLOUD;

const STYLE = `<style>
  body { margin: 0; font: 14px sans-serif; background: Canvas; color: CanvasText; }
  main { padding: 24px; max-width: 460px; }
  label { display: block; margin: 18px 0 4px; }
  input, select { display: block; box-sizing: border-box; width: 100%; height: 32px; }
  button { margin-top: 20px; height: 32px; }
</style>`;

const HEADER = `<header><button id="mectrl_main_trigger" aria-label="Account manager for ${ACCOUNT}">Mia</button></header>`;

function page(address: string, title: string, body: string): ShownPage {
  const html = `<!doctype html><html lang="en"><meta name="viewport" content="width=device-width"><title>${title}</title>
${STYLE}<body>${HEADER}<main>${body}</main></body></html>`;
  return { address, html, frames: {} };
}

/** A year from now, as a page writes it. */
function endOfTerm(now: number): string {
  const end = new Date(now);
  return `${end.getUTCFullYear() + 1}-${String(end.getUTCMonth() + 1).padStart(2, '0')}-15`;
}

/** P5, P6: Partner Center, with figures of a while ago. */
export function benefitsPage(now: number): ShownPage {
  const benefit = ({ name, accessId, contractId, granted }: Plan) => `<section><h2>${name}</h2><dl>
    <dt>Access ID</dt><dd>${accessId}</dd><dt>Contract ID</dt><dd>${contractId}</dd>
    <dt>Activate-by date (end date)</dt><dd>${endOfTerm(now)}</dd>
    <dt>Incidents remaining</dt><dd>${granted}</dd></dl></section>`;
  return page(
    'https://partner.microsoft.com/dashboard/v2/benefits/technical-support',
    'Partner Center',
    `<h1>Technical support &amp; consultation</h1>${benefit(CLOUD)}${benefit(ON_PREMISES)}`,
  );
}

/** R23, R26: the panel of Azure with controlled fields, which answers that the Access ID is linked already. */
export const LINK_PAGE = page(
  'https://portal.azure.com/#view/Microsoft_Azure_Support/HelpAndSupportBlade/~/supportPlans',
  'Link support benefits',
  `<h1>Link support benefits</h1><p>Enter the IDs of your contract.</p>
  <form id="form"><label for="access">Access ID *</label><input id="access">
  <label for="contract">Contract ID *</label><input id="contract"><button id="add">Add</button></form>
  <div id="answer"></div>
  <script>
    const state = { access: '', contract: '' };
    for (const id of Object.keys(state)) {
      const field = document.getElementById(id);
      field.addEventListener('input', () => { state[id] = field.value; });
      field.addEventListener('blur', () => { field.value = state[id]; });
    }
    document.getElementById('form').addEventListener('submit', (event) => {
      event.preventDefault();
      if (state.access === '${CLOUD.accessId}' && state.contract === '${CLOUD.contractId}')
        document.getElementById('answer').innerHTML = '<p role="alert">${ASSOCIATED_SENTENCE}</p>';
    });
  </script>`,
);

/** R19, P23, P24: a request in Support for Business, in steps that change nothing in the address. */
export function balancePage(now: number): ShownPage {
  const plan = ({ name, contractId, left }: Plan) => `<section><h3>${name}</h3><dl>
    <dt>Contract ID</dt><dd>${contractId}</dd><dt>End date</dt><dd>${endOfTerm(now)}</dd>
    <dt>Incidents remaining</dt><dd>${left}</dd></dl></section>`;
  return page(
    'https://support.serviceshub.microsoft.com/supportforbusiness/create',
    'Create a support request',
    `<h1>Product and support type</h1>
    <label for="product">Product</label><select id="product"><option>Choose</option><option>Windows 11</option></select>
    <div id="plans"></div><button id="next" hidden>Next</button>
    <script>
      document.getElementById('product').addEventListener('change', () => {
        document.getElementById('plans').innerHTML = ${JSON.stringify(
          `<h2>Types of support</h2>${plan(ON_PREMISES)}<h2>Unavailable support plans</h2>${plan(CLOUD)}`,
        )};
        document.getElementById('next').hidden = false;
      });
      document.getElementById('next').addEventListener('click', () => {
        document.querySelector('main').innerHTML = '<h1>Review and submit</h1><button>Submit</button>';
      });
    </script>`,
  );
}

/** The number of a request of today. */
export function requestNumber(now: number): string {
  return `${new Date(now).toISOString().slice(2, 10).replaceAll('-', '')}0040001234`;
}

/** P16, P27: Azure, after a request was created. */
export function createdPage(now: number): ShownPage {
  return page(
    'https://portal.azure.com/#view/Microsoft_Azure_Support/NewSupportRequestV3Blade',
    'New support request',
    `<h1>New support request</h1><p role="status">Your support request has been created.</p>
    <dl><dt>Support request ID</dt><dd>${requestNumber(now)}</dd>
    <dt>Support plan</dt><dd>${CLOUD.name}</dd></dl>`,
  );
}
