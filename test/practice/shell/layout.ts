import { type Content, type Html, html } from '../html.ts';
import { type Locale, translator } from '../locale.ts';
import { renderDocument } from './document.ts';
import type { NameStyle } from './generated-names.ts';
import { type IconName, icon } from './icons.ts';
import { accountControl, breadcrumb } from './parts.ts';
import { type Palette, themeCss } from './theme.ts';

export interface NavItem {
  readonly picture: IconName;
  readonly text: string;
  readonly current?: boolean;
}

export interface Layout {
  readonly seed: string;
  readonly locale: Locale;
  readonly account: string;
  readonly brand: string;
  readonly palette: Palette;
  /** What this portal looks like beyond the common theme. */
  readonly css?: string;
  readonly title: string;
  readonly nav: readonly NavItem[];
  readonly path: readonly string[];
  readonly content: Content;
  readonly names?: NameStyle;
}

/** The strip at the top and the navigation at the left, which every portal has in some form. */
export const LAYOUT_CSS = `
body { display: grid; grid-template-rows: 48px 1fr; }
.bar {
  display: flex; gap: 16px; align-items: center; padding-inline: 20px 12px;
  background: var(--bar); color: var(--bar-text); min-inline-size: 0;
}
.brand { font-size: 16px; font-weight: 600; white-space: nowrap; }
.practice {
  padding: 0 8px; border: 1px solid currentColor; border-radius: 9px; font-size: 11px; opacity: .75;
}
.search {
  flex: 1 1 200px; max-inline-size: 440px; margin-inline: auto; display: flex; gap: 8px; align-items: center;
  padding: 4px 12px; border-radius: 5px; background: color-mix(in srgb, var(--bar-text) 13%, transparent);
}
.search-input {
  flex: 1; min-inline-size: 0; border: 0; background: none; outline-offset: 6px; color: inherit;
}
.search-input::placeholder { color: inherit; opacity: .85; }
.tool {
  display: grid; place-items: center; inline-size: 34px; block-size: 34px;
  background: none; border: 0; border-radius: 4px; color: inherit; cursor: pointer;
}
.tool:hover, .account:hover { background: color-mix(in srgb, var(--bar-text) 12%, transparent); }
.tools { display: flex; }
.account {
  display: flex; gap: 10px; align-items: center; padding: 4px 8px; text-align: end; white-space: nowrap;
  background: none; border: 0; border-radius: 4px; color: inherit; cursor: pointer;
}
.account-text { display: grid; line-height: 1.25; }
.account-address { font-size: 12.5px; }
.account-tenant { font-size: 11px; opacity: .8; }
.avatar {
  display: grid; place-items: center; inline-size: 30px; block-size: 30px; border-radius: 50%;
  font-size: 12px; font-weight: 600; border: 1px solid currentColor;
}
.body { display: grid; grid-template-columns: 232px minmax(0, 1fr); min-block-size: 0; }
.nav { background: var(--surface); border-inline-end: 1px solid var(--line); padding: 14px 10px; }
.nav-list { display: grid; gap: 2px; }
.nav-item {
  display: flex; gap: 11px; align-items: center; inline-size: 100%; padding: 7px 10px; position: relative;
  background: none; border: 0; border-radius: 4px; text-align: start; cursor: pointer;
}
.nav-item .icon { color: var(--quiet); }
.nav-item:hover { background: var(--raised); }
.nav-item[aria-current] { background: var(--tint); font-weight: 600; }
.nav-item[aria-current] .icon { color: var(--accent); }
.nav-item[aria-current]::before {
  content: ''; position: absolute; inset-block: 8px; inset-inline-start: 0; inline-size: 3px;
  border-radius: 2px; background: var(--accent);
}
.content { padding: 18px 32px 40px; max-inline-size: 1120px; }
.crumb-list { display: flex; flex-wrap: wrap; gap: 6px; font-size: 13px; margin-block-end: 10px; }
.crumb { display: flex; gap: 6px; align-items: center; color: var(--quiet); }
.crumb .icon { inline-size: 12px; block-size: 12px; }
`;

export function topBar(brand: string, locale: Locale, account: string): Html {
  const t = translator(locale);
  const find = t('Search', 'Sök');
  const tools: readonly (readonly [IconName, string])[] = [
    ['bell', t('Notifications', 'Aviseringar')],
    ['sliders', t('Settings', 'Inställningar')],
  ];
  return html`<header class="bar">
    <span class="brand">${brand}</span><span class="practice">Practice</span>
    <div class="search" role="search">${icon('search')}
      <input class="search-input" type="search" placeholder="${find}" aria-label="${find}"></div>
    <div class="tools">${tools.map(
      ([picture, name]) =>
        html`<button type="button" class="tool" aria-label="${name}">${icon(picture)}</button>`,
    )}</div>
    ${accountControl(account)}
  </header>`;
}

export function navigation(name: string, items: readonly NavItem[]): Html {
  return html`<nav class="nav" aria-label="${name}"><ul class="nav-list">
    ${items.map(
      ({ picture, text, current }) =>
        html`<li><button type="button" class="nav-item"${current && html` aria-current="page"`}>
          ${icon(picture)}<span>${text}</span></button></li>`,
    )}
  </ul></nav>`;
}

/** Bar, navigation and one column of content: everything but the Azure portal is built this way. */
export function layoutPage(layout: Layout): string {
  const { seed, locale, account, brand, palette, css = '', title, nav, path, content } = layout;
  const t = translator(locale);
  return renderDocument({
    locale,
    seed,
    title: `${title} – ${brand}`,
    css: themeCss(palette) + LAYOUT_CSS + css,
    names: layout.names ?? 'css',
    body: html`<div id="root" style="display: contents">
      ${topBar(brand, locale, account)}
      <div class="body">
        ${navigation(t('Main menu', 'Huvudmeny'), nav)}
        <main class="content">
          ${breadcrumb(t('Breadcrumb', 'Sökväg'), path)}
          ${content}
        </main>
      </div>
    </div>`,
  });
}
