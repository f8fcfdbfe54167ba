import type { ShownPage } from '../../harness/practice-server.ts';
import { ACCOUNT } from '../practice/facts.ts';

/** Pages with the two fields, at addresses of portals that ask for them. */
const AZURE = 'https://portal.azure.com/#view/Microsoft_Azure_Support/HelpAndSupportBlade/~/supportPlans';
const POWER_PLATFORM = 'https://admin.powerplatform.microsoft.com/support/plans';
const SUPPORT_FOR_BUSINESS = 'https://support.serviceshub.microsoft.com/supportforbusiness/create';

const STYLE = `<style>
  body { margin: 0; font: 14px sans-serif; background: Canvas; color: CanvasText; }
  main { padding: 24px; max-width: 420px; }
  label { display: block; margin: 18px 0 4px; }
  input { display: block; box-sizing: border-box; width: 100%; height: 32px; padding: 0 8px; }
  button { margin-top: 20px; height: 32px; }
</style>`;

const HEADER = `<header><button id="mectrl_main_trigger" aria-label="Account manager for ${ACCOUNT}">Mia</button></header>`;

interface Form {
  readonly address?: string;
  readonly heading?: string;
  readonly secondLabel?: string;
  readonly script?: string;
  readonly language?: string;
  readonly direction?: string;
  readonly after?: string;
}

export function formPage({
  address = AZURE,
  heading = 'Link support benefits',
  secondLabel = 'Contract ID',
  script = '',
  language = 'en',
  direction = 'ltr',
  after = '',
}: Form = {}): ShownPage {
  const html = `<!doctype html><html lang="${language}" dir="${direction}">
<meta name="viewport" content="width=device-width"><meta name="color-scheme" content="light dark">
<title>${heading}</title>${STYLE}
<body>${HEADER}<main><h1>${heading}</h1><p>Enter the IDs of your contract.</p>
<form onsubmit="window.submitted = true; return false">
<label for="access">Access ID *</label><input id="access">
<label for="contract">${secondLabel} *</label><input id="contract">
<button id="add">Add</button></form></main>${after}
<script>
  window.heard = [];
  for (const type of ['input', 'change', 'blur', 'focusout']) {
    for (const id of ['access', 'contract']) {
      document.getElementById(id).addEventListener(type, () => heard.push(id + ' ' + type));
    }
  }
</script>${script}</body></html>`;
  return { address, html, frames: {} };
}

/**
 * Controlled fields as React makes them: a setter on the element remembers what was set through it, an input event
 * with that same value counts for none, and after every event the field shows the state again.
 */
const CONTROLLED = `<output id="state"></output><script>
  const state = { access: '', contract: '' };
  const show = () => { document.getElementById('state').textContent = state.access + '|' + state.contract; };
  for (const id of Object.keys(state)) {
    const field = document.getElementById(id);
    const { get, set } = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value');
    let tracked = '';
    Object.defineProperty(field, 'value', {
      configurable: true,
      get() { return get.call(this); },
      set(value) { tracked = String(value); set.call(this, value); },
    });
    const follow = () => {
      const value = get.call(field);
      if (value !== tracked) { tracked = value; state[id] = value; show(); }
      field.value = state[id];
    };
    for (const type of ['input', 'change', 'focusout']) field.addEventListener(type, follow);
  }
  window.setPlainly = (id, value) => {
    const field = document.getElementById(id);
    field.value = value;
    field.dispatchEvent(new Event('input', { bubbles: true }));
  };
</script>`;

export const controlledPage = () => formPage({ script: CONTROLLED });
export const passwordPage = () =>
  formPage({ address: POWER_PLATFORM, heading: 'Support plans', secondLabel: 'Password' });
export const onPremisesPage = () =>
  formPage({ address: SUPPORT_FOR_BUSINESS, heading: 'Product and support type' });
