import type { Content } from '../html.ts';
import { type Locale, translator } from '../locale.ts';
import type { RenderedPage } from '../page.ts';
import { layoutPage, type NavItem } from './layout.ts';

const CSS = `
.search { background: var(--raised); box-shadow: inset 0 0 0 1px var(--line); }
.bar { border-block-end: 1px solid var(--line); }
.cards { display: grid; grid-template-columns: repeat(auto-fit, minmax(300px, 1fr)); gap: 16px; }
.benefit { display: grid; gap: 14px; align-content: start; }
.benefit-foot { border-block-start: 1px solid var(--line); padding-block-start: 14px; }
.nothing { display: grid; gap: 10px; justify-items: center; text-align: center; padding: 48px 24px 56px; }
`;

export interface PartnerCenterView {
  readonly name: string;
  readonly locale: Locale;
  readonly account: string;
  readonly section: 'benefits' | 'customers' | 'plans';
  readonly title: string;
  readonly path: readonly string[];
  readonly content: Content;
}

/** Partner Center: a light bar, the areas of the dashboard at the left. */
export function partnerCenterView(view: PartnerCenterView): RenderedPage {
  const { name, locale, account, section, title, path, content } = view;
  const t = translator(locale);
  const nav: readonly NavItem[] = [
    { picture: 'home', text: t('Home', 'Start') },
    { picture: 'shield', text: t('Membership', 'Medlemskap') },
    { picture: 'gift', text: t('Benefits', 'Förmåner'), current: section === 'benefits' },
    { picture: 'person', text: t('Customers', 'Kunder'), current: section === 'customers' },
    { picture: 'chart', text: t('Insights', 'Insikter') },
    { picture: 'life', text: t('Support', 'Support'), current: section === 'plans' },
  ];
  const html = layoutPage({
    seed: name,
    locale,
    account,
    brand: t('Partner Center', 'Partnercenter'),
    palette: {
      bar: ['#ffffff', '#1c2024'],
      barText: ['#1d2730', '#e8ecef'],
      accent: ['#0b6a72', '#6cc7cd'],
    },
    css: CSS,
    title,
    nav,
    path,
    content,
  });
  return { html, frames: {} };
}
