import { type Html, html } from '../html.ts';
import { type Locale, label, translator } from '../locale.ts';
import type { RenderedPage } from '../page.ts';
import { renderDocument } from './document.ts';
import { digest } from './generated-names.ts';
import { type IconName, icon } from './icons.ts';
import { LAYOUT_CSS, navigation, topBar } from './layout.ts';
import { breadcrumb } from './parts.ts';
import { type Palette, themeCss } from './theme.ts';

const PALETTE: Palette = {
  bar: ['#124e82', '#152431'],
  barText: ['#ffffff', '#e8ecef'],
  accent: ['#1263a5', '#7db9ec'],
};

/** The support blades are another origin's, whatever the portal's own host. */
const FRAME_HOST = 'https://support-0001.reactblade.portal.azure.net';

const BLADE_CSS = `
body { grid-template-rows: 44px 1fr; block-size: 100vh; overflow: hidden; }
.stage {
  display: grid; grid-template: auto minmax(0, 1fr) / minmax(0, 1fr); min-block-size: 0; position: relative;
}
.crumbs { padding: 10px 24px 0; background: var(--surface); }
.crumb-list { margin: 0; }
.blade {
  display: grid; grid-template-rows: auto minmax(0, 1fr); min-block-size: 0; background: var(--surface);
}
.blade-title { display: flex; gap: 12px; align-items: center; padding: 8px 16px 14px 24px; }
.blade-title h1, .blade-title h2 { flex: 1; font-size: 21px; }
.blade-title .icon { inline-size: 24px; block-size: 24px; color: var(--accent); }
.blade-close .icon { inline-size: 18px; block-size: 18px; color: var(--quiet); }
.blade-body { display: grid; grid-template-columns: 216px minmax(0, 1fr); min-block-size: 0; }
.blade-whole { grid-template-columns: minmax(0, 1fr); }
.nav { border-block-start: 1px solid var(--line); padding: 10px 12px; }
.part { border-block-start: 1px solid var(--line); min-block-size: 0; overflow: auto; }
.part-inline { padding: 14px 24px 32px; }
.part-frame { display: block; inline-size: 100%; block-size: 100%; border: 0; }
.pane {
  position: absolute; inset-block: 0; inset-inline-end: 0; inline-size: min(560px, 100%);
  border-inline-start: 1px solid var(--line); box-shadow: -10px 0 28px rgb(0 0 0 / 22%);
}
.pane .blade-title { padding-block-start: 16px; }
`;

const FRAME_CSS = `
body { background: var(--surface); padding: 14px 24px 32px; }
`;

/** One region with a title: a blade, or the pane that opens over it from the side. */
export interface Region {
  readonly title: string;
  readonly picture: IconName;
  readonly content: Html;
}

export interface AzureView {
  readonly name: string;
  readonly locale: Locale;
  readonly account: string;
  readonly blade: Region;
  /** The menu of Help + support with this item chosen; without it the blade has no menu. */
  readonly menu?: 'overview' | 'supportPlans';
  readonly pane?: Region;
  /** Whether content comes from another origin, as the support blades' does. */
  readonly framed: boolean;
}

function supportMenu(locale: Locale, chosen: AzureView['menu']): Html {
  const t = translator(locale);
  return navigation(label(locale, 'helpAndSupport'), [
    { picture: 'life', text: t('Overview', 'Översikt'), current: chosen === 'overview' },
    { picture: 'list', text: t('All support requests', 'Alla supportbegäranden') },
    { picture: 'shield', text: label(locale, 'supportPlans'), current: chosen === 'supportPlans' },
    { picture: 'heart', text: t('Service health', 'Tjänstehälsa') },
    { picture: 'chart', text: t('Advisor', 'Rekommendationer') },
  ]);
}

/** No person reads this address; it is unique to one page, so a frame is never served to another. */
function frameAddress(view: AzureView, region: Region): string {
  const session = digest(view.name, 6) + digest(view.name + region.title, 6);
  return `${FRAME_HOST}/Blades/Support/index.html?l=${view.locale}&sid=${session}`;
}

function frameDocument({ name, locale }: AzureView, { title, content }: Region): string {
  return renderDocument({
    locale,
    title,
    seed: name + title,
    names: 'css',
    css: themeCss(PALETTE) + FRAME_CSS,
    body: html`<main id="reactblade-root"><div class="stack">${content}</div></main>`,
  });
}

function regionBody(view: AzureView, region: Region): Html {
  if (!view.framed)
    return html`<div class="part part-inline"><div class="stack">${region.content}</div></div>`;
  return html`<div class="part"><iframe class="part-frame" title="${region.title}"
    src="${frameAddress(view, region)}"></iframe></div>`;
}

function titleBar({ title, picture }: Region, close: string, heading: 'h1' | 'h2'): Html {
  return html`<div class="blade-title">${icon(picture)}
    ${heading === 'h1' ? html`<h1>${title}</h1>` : html`<h2>${title}</h2>`}
    <button type="button" class="tool blade-close" aria-label="${close}">${icon('close')}</button></div>`;
}

/** The Azure portal: blades beside and over each other, their content usually in frames of another origin. */
export function azureView(view: AzureView): RenderedPage {
  const { name, locale, account, blade, menu, pane } = view;
  const t = translator(locale);
  const close = t('Close', 'Stäng');
  const body = html`<div id="web-container" style="display: contents">
    ${topBar(t('Azure portal', 'Azure-portalen'), locale, account)}
    <main class="stage">
      ${breadcrumb(t('Breadcrumb', 'Sökväg'), [t('Home', 'Start'), blade.title])}
      <section class="blade" aria-label="${blade.title}">
        ${titleBar(blade, close, 'h1')}
        <div class="${menu ? 'blade-body' : 'blade-body blade-whole'}">
          ${menu && supportMenu(locale, menu)}
          ${regionBody(view, blade)}
        </div>
      </section>
      ${
        pane &&
        html`<section class="blade pane" role="dialog" aria-label="${pane.title}">
          ${titleBar(pane, close, 'h2')}
          ${regionBody(view, pane)}
        </section>`
      }
    </main>
  </div>`;
  const regions = pane ? [blade, pane] : [blade];
  const frames = regions.map((region) => [frameAddress(view, region), frameDocument(view, region)] as const);
  return {
    html: renderDocument({
      locale,
      body,
      title: `${pane?.title ?? blade.title} – ${t('Azure portal', 'Azure-portalen')}`,
      css: themeCss(PALETTE) + LAYOUT_CSS + BLADE_CSS,
      seed: name,
      names: 'fxs',
    }),
    frames: view.framed ? Object.fromEntries(frames) : {},
  };
}
