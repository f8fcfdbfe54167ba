import { type Content, type Html, html } from '../html.ts';
import { type Locale, translator } from '../locale.ts';
import type { RenderedPage } from '../page.ts';
import { layoutPage } from './layout.ts';

const CSS = `
.steps { display: flex; flex-wrap: wrap; gap: 8px 28px; padding-block: 14px; counter-reset: step; }
.step { display: flex; gap: 9px; align-items: center; color: var(--quiet); counter-increment: step; }
.step::before {
  content: counter(step); display: grid; place-items: center; inline-size: 24px; block-size: 24px;
  border: 1px solid var(--edge); border-radius: 50%; font-size: 12px; font-weight: 600;
}
.step[aria-current] { color: var(--text); font-weight: 600; }
.step[aria-current]::before {
  background: var(--accent); border-color: var(--accent); color: var(--on-accent);
}
.columns {
  display: grid; grid-template-columns: minmax(0, 2fr) minmax(220px, 1fr); gap: 20px; align-items: start;
}
.plan { display: grid; gap: 14px; border-inline-start: 4px solid var(--accent); }
.fold { border-block-start: 1px solid var(--line); padding-block: 12px; }
.fold-button {
  display: flex; gap: 10px; align-items: center; inline-size: 100%; padding: 4px 0;
  background: none; border: 0; font-weight: 600; text-align: start; cursor: pointer;
}
.fold-button .icon { color: var(--accent); inline-size: 14px; block-size: 14px; }
.fold-button[aria-expanded='true'] .icon { rotate: 90deg; }
.fold-body { padding: 12px 0 6px 24px; display: grid; gap: 14px; justify-items: start; }
.fold-body > .gone { justify-self: stretch; }
.gone { display: grid; gap: 10px; }
.reason { display: flex; gap: 8px; align-items: center; color: var(--bad); }
`;

export interface SupportForBusinessView {
  readonly name: string;
  readonly locale: Locale;
  readonly account: string;
  readonly step: 1 | 2;
  readonly content: Content;
}

function steps(locale: Locale, current: number): Html {
  const t = translator(locale);
  const names = [
    t('Product', 'Produkt'),
    t('Support type', 'Supporttyp'),
    t('Issue details', 'Information om problemet'),
    t('Review and submit', 'Granska och skicka'),
  ];
  return html`<ol class="steps" aria-label="${t('Progress', 'Förlopp')}">
    ${names.map(
      (text, i) => html`<li class="step"${i + 1 === current && html` aria-current="step"`}>${text}</li>`,
    )}
  </ol>`;
}

/** Support for Business: a request in four steps at one address. */
export function supportForBusinessView(view: SupportForBusinessView): RenderedPage {
  const { name, locale, account, step, content } = view;
  const t = translator(locale);
  const title = t('Create a support request', 'Skapa en supportbegäran');
  const page = layoutPage({
    seed: name,
    locale,
    account,
    brand: 'Support for Business',
    palette: {
      bar: ['#27313f', '#1b222b'],
      barText: ['#ffffff', '#e8ecef'],
      accent: ['#35558f', '#9bb6ea'],
    },
    css: CSS,
    title,
    nav: [
      { picture: 'home', text: t('Home', 'Start') },
      { picture: 'plus', text: t('New request', 'Ny begäran'), current: true },
      { picture: 'list', text: t('My requests', 'Mina begäranden') },
      { picture: 'document', text: t('Contracts', 'Kontrakt') },
      { picture: 'info', text: t('Help', 'Hjälp') },
    ],
    path: [t('Home', 'Start'), title],
    content: html`<h1>${title}</h1>${steps(locale, step)}<div class="columns">${content}</div>`,
  });
  return { html: page, frames: {} };
}
