import type { Symptom } from '../../src/guidance/hints/symptoms.ts';
import type { PageKind } from '../../src/guidance/page-kinds.ts';
import { type Shape, shadow } from './expected.ts';

/** Pages without a message: what a person sees missing on them, and pages like them on which nothing is missing. */
export interface SymptomShape extends Shape<readonly Symptom[]> {
  readonly page: PageKind;
}

const CLOUD = 'Partner Cloud Support';
const DIMMED = '<button disabled>Activate</button>';
const dimmed = (...names: string[]): readonly Symptom[] => [{ id: 'activate-dimmed', names }];
const AWAITED: readonly Symptom[] = [{ id: 'ids-awaited', names: [] }];
const benefit = (name: string, content: string) => `<section><h2>${name}</h2>${content}</section>`;
const EMPTY_IDS = '<dl><dt>Access ID</dt><dd>–</dd><dt>Contract ID</dt><dd>–</dd></dl>';
const IDS = '<dl><dt>Access ID</dt><dd>0004417263</dd><dt>Contract ID</dt><dd>C-20-118834</dd></dl>';

/** P5, P34, R12 */
const BENEFITS = [
  { shape: 'a dimmed button', body: benefit(CLOUD, DIMMED), expected: dimmed(CLOUD) },
  {
    shape: 'a dimmed button, by its role alone',
    body: benefit(CLOUD, '<div role="button" aria-disabled="true">Activate</div>'),
    expected: dimmed(CLOUD),
  },
  {
    shape: 'a button in a dimmed group',
    body: benefit(CLOUD, '<fieldset disabled><button>Activate</button></fieldset>'),
    expected: dimmed(CLOUD),
  },
  {
    shape: 'a dimmed button with a longer name',
    body: benefit(CLOUD, `<button disabled aria-label="Activate ${CLOUD}">Activate</button>`),
    expected: dimmed(CLOUD),
  },
  {
    shape: 'a dimmed button in German',
    body: '<section><h2>Partner Cloud Support</h2><button disabled>Aktivieren</button></section>',
    expected: dimmed(CLOUD),
  },
  {
    shape: 'a dimmed button in Japanese',
    body: '<section><h2>Partner Cloud Support</h2><button disabled>アクティブ化</button></section>',
    expected: dimmed(CLOUD),
  },
  {
    shape: 'a dimmed button beside a benefit that is activated',
    body: benefit(CLOUD, DIMMED) + benefit('Partner On-premises Support', `<p>Activated</p>${IDS}`),
    expected: dimmed(CLOUD),
  },
  {
    shape: 'dimmed buttons in a table',
    body: `<table><tr><th>Benefit</th><th>Activate by</th><th>Status</th></tr>
      <tr><td>${CLOUD}</td><td>2027-03-31</td><td>${DIMMED}</td></tr>
      <tr><td>Partner On-premises Support</td><td>2027-03-31</td><td>${DIMMED}</td></tr></table>`,
    expected: dimmed(CLOUD, 'Partner On-premises Support'),
  },
  {
    shape: 'a dimmed button in a shadow root',
    body: `<x-card>${shadow(benefit(CLOUD, DIMMED))}</x-card>`,
    expected: dimmed(CLOUD),
  },
  { shape: 'nothing: a button to press', body: benefit(CLOUD, '<button>Activate</button>'), expected: [] },
  {
    shape: 'nothing: the button of presales services, which are no incidents (R1)',
    body: benefit('Technical presales and deployment services', DIMMED),
    expected: [],
  },
  {
    shape: 'nothing: a button without a benefit',
    body: `<div role="toolbar">${DIMMED}</div><p>Select a benefit first.</p>`,
    expected: [],
  },
  {
    shape: 'nothing: a command for what is selected in a list',
    body: `<div role="toolbar">${DIMMED}</div>${benefit(CLOUD, '<p>47 incidents remaining</p>')}`,
    expected: [],
  },
  {
    shape: 'nothing: a dialog in which something must be ticked first',
    body: `<div role="dialog"><h2>${CLOUD}</h2><label><input type="checkbox"> I agree</label>${DIMMED}</div>`,
    expected: [],
  },
  {
    shape: 'nothing: a benefit that is activated, whose button stays',
    body: benefit(CLOUD, `<p>Activated</p>${DIMMED}`),
    expected: [],
  },
  {
    shape: 'nothing: a page that is still loading',
    body: `${benefit(CLOUD, DIMMED)}<div aria-busy="true">…</div>`,
    expected: [],
  },
  {
    shape: 'nothing: a page with placeholders for what is to come',
    body: `${benefit(CLOUD, DIMMED)}<div class="ms-Skeleton-line">…</div>`,
    expected: [],
  },
  {
    shape: 'a dimmed button beside a bar that shows a figure',
    body: `${benefit(CLOUD, DIMMED)}<div role="progressbar" aria-valuenow="40">40 %</div>`,
    expected: dimmed(CLOUD),
  },
  {
    shape: 'nothing: another button of the benefit, dimmed',
    body: benefit(CLOUD, '<button>Activate</button><button disabled>Show details</button>'),
    expected: [],
  },
  {
    shape: 'an activation in progress, and no missing role',
    body: benefit(CLOUD, `${DIMMED}<p>Activation in progress. It might take up to 5 business days.</p>`),
    expected: AWAITED,
  },
  {
    shape: 'an activation in progress, in French',
    body: benefit(CLOUD, '<button disabled>Activer</button><span>Activation en cours…</span>'),
    expected: AWAITED,
  },
  {
    shape: 'an activation in progress beside another benefit whose button is dimmed',
    body:
      benefit(CLOUD, DIMMED) + benefit('Partner On-premises Support', `<p>Activation pending</p>${DIMMED}`),
    expected: [...dimmed(CLOUD), ...AWAITED],
  },
  {
    shape: 'an activated benefit whose IDs are dashes',
    body: benefit(CLOUD, `<p>Activated</p>${EMPTY_IDS}`),
    expected: AWAITED,
  },
  {
    shape: 'an activated benefit whose IDs are not filled in',
    body: benefit(CLOUD, '<p>Activated</p><dl><dt>Access ID</dt><dd></dd><dt>Contract ID</dt><dd></dd></dl>'),
    expected: AWAITED,
  },
  {
    shape: 'nothing: an activated benefit with its IDs',
    body: benefit(CLOUD, `<p>Activated</p>${IDS}`),
    expected: [],
  },
  {
    shape: 'nothing: a list of activated benefits, whose IDs are behind a click',
    body: `<table><tr><th>Benefit</th><th>Status</th></tr><tr><td>${CLOUD}</td><td>Activated</td></tr></table>`,
    expected: [],
  },
  {
    shape: 'nothing: a table with columns for IDs of which one benefit has none',
    body: `<table><tr><th>Benefit</th><th>Status</th><th>Access ID</th><th>Contract ID</th></tr>
      <tr><td>${CLOUD}</td><td>Activated</td><td>0004417263</td><td>C-1</td></tr>
      <tr><td>Partner On-premises Support</td><td>Not activated</td><td>–</td><td>–</td></tr></table>`,
    expected: [],
  },
  {
    shape: 'nothing: IDs that are hidden',
    body: benefit(
      CLOUD,
      '<p>Activated</p><dl><dt>Access ID</dt><dd>•••• 263</dd><dt>Contract ID</dt><dd>••••</dd></dl>',
    ),
    expected: [],
  },
  {
    shape: 'nothing: words about an activation in progress',
    body: benefit(
      CLOUD,
      `${IDS}<p>If a benefit says “Activation in progress”, wait.</p><p>Activation in progress means waiting.</p>`,
    ),
    expected: [],
  },
] as const;

const select = (label: string, ...options: string[]) =>
  `<label>${label} <select>${options.map((text) => `<option>${text}</option>`).join('')}</select></label>`;
const NO_TECHNICAL: readonly Symptom[] = [{ id: 'no-technical-issue-type', names: [] }];
const plans = (...names: string[]): readonly Symptom[] => [{ id: 'plans-to-choose', names }];

/** P27, P29 */
const REQUESTS = [
  {
    shape: 'billing and subscription management alone',
    body: select('Issue type', 'Billing', 'Subscription management'),
    expected: NO_TECHNICAL,
  },
  {
    shape: 'billing and subscription management under words that ask to choose',
    body: select('Issue type', 'Select an issue type', 'Billing', 'Subscription management'),
    expected: NO_TECHNICAL,
  },
  {
    shape: 'the issue types that need no plan, quotas among them',
    body: select(
      'Issue type',
      'Billing',
      'Service and subscription limits (quotas)',
      'Subscription management',
    ),
    expected: NO_TECHNICAL,
  },
  {
    shape: 'issue types in a list that a field opens',
    body: `<div role="listbox" aria-label="Issue type"><div role="option">Billing</div><div role="option">Subscription management</div></div>`,
    expected: NO_TECHNICAL,
  },
  {
    shape: 'issue types in a group of buttons',
    body: `<fieldset><legend>Issue type</legend><label><input type="radio" name="t">Billing</label><label><input type="radio" name="t">Subscription management</label></fieldset>`,
    expected: NO_TECHNICAL,
  },
  {
    shape: 'issue types in German',
    body: select('Problemtyp', 'Abrechnung', 'Abonnementverwaltung'),
    expected: NO_TECHNICAL,
  },
  {
    shape: 'nothing: all issue types',
    body: select('Issue type', 'Billing', 'Subscription management', 'Technical'),
    expected: [],
  },
  {
    shape: 'nothing: an issue type that is not known',
    body: select('Issue type', 'Billing', 'Subscription management', 'Microsoft Entra'),
    expected: [],
  },
  { shape: 'nothing: one issue type, still loading', body: select('Issue type', 'Billing'), expected: [] },
  { shape: 'nothing: a field without entries', body: select('Issue type', 'Select…'), expected: [] },
  {
    shape: 'nothing: a field that cannot be used yet',
    body: '<label>Issue type <select disabled><option>Billing</option><option>Subscription management</option></select></label>',
    expected: [],
  },
  {
    shape: 'nothing: a field while the form is loading',
    body: `${select('Issue type', 'Billing', 'Subscription management')}<div class="spinner">…</div>`,
    expected: [],
  },
  {
    shape: 'the plans that can be chosen',
    body: select('Support plan', 'Select a plan', 'Basic', 'Partner Cloud Support 5'),
    expected: plans('Basic', 'Partner Cloud Support 5'),
  },
  {
    shape: 'a plan that cannot be chosen',
    body: '<label>Support plan <select><option>Basic</option><option disabled>Partner Cloud Support 5</option></select></label>',
    expected: [...plans('Basic'), { id: 'plans-not-selectable', names: ['Partner Cloud Support 5'] }],
  },
  {
    shape: 'plans under a legend',
    body: '<fieldset><legend>Support plan</legend><label><input type="radio" name="p">Basic</label></fieldset>',
    expected: plans('Basic'),
  },
  { shape: 'nothing: plans not there yet', body: select('Support plan', 'Select a plan'), expected: [] },
  { shape: 'nothing: another field', body: select('Subscription', 'Basic'), expected: [] },
  {
    shape: 'no plan, said in a sentence',
    body: '<h3>Support plan</h3><p>You don’t have any support plans.</p>',
    expected: [{ id: 'no-plans', names: [] }],
  },
] as const;

const NO_PLANS: readonly Symptom[] = [{ id: 'no-plans', names: [] }];

/** R6, R27 */
const PLANS = [
  { shape: 'an empty list that says so', body: '<p>No support plans to display</p>', expected: NO_PLANS },
  { shape: 'an empty list in German', body: '<p>Keine Supportpläne vorhanden.</p>', expected: NO_PLANS },
  {
    shape: 'nothing: an empty list that says nothing',
    body: '<table><tr><th>Plan</th><th>Status</th></tr></table>',
    expected: [],
  },
  {
    shape: 'nothing: a list that a filter empties',
    body: '<p>No support plans match your filter</p>',
    expected: [],
  },
  {
    shape: 'nothing: a list in which something is searched',
    body: '<input type="search" value="gold"><p>No support plans found</p>',
    expected: [],
  },
  {
    shape: 'nothing: other things that are missing',
    body: '<p>No support requests to display</p>',
    expected: [],
  },
  {
    shape: 'nothing: words about plans',
    body: '<p>No support plans to display means that none is linked.</p>',
    expected: [],
  },
] as const;

/** P13 */
const PLAIN = [
  {
    shape: 'a form for a request',
    body: '<h2>New service request</h2><label>Title <input></label>',
    expected: [{ id: 'request-without-ids', names: [] }],
  },
  {
    shape: 'nothing: a form that takes the IDs',
    body: '<h2>New service request</h2><label>Access ID <input></label><label>Contract ID <input></label>',
    expected: [],
  },
  { shape: 'nothing: a list of requests', body: '<h1>Service requests</h1>', expected: [] },
] as const;

const on = (page: PageKind, shapes: readonly Shape<readonly Symptom[]>[]): readonly SymptomShape[] =>
  shapes.map((shape) => ({ ...shape, page }));

export const SYMPTOM_SHAPES: readonly SymptomShape[] = [
  ...on('technical-benefits', BENEFITS),
  ...on('new-support-request', REQUESTS),
  ...on('help-and-support', PLANS),
  ...on('service-request', PLAIN),
];
