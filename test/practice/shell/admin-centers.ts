import type { PortalId } from '../../../src/portals/index.ts';
import type { Content } from '../html.ts';
import type { RenderedPage } from '../page.ts';
import { layoutPage, type NavItem } from './layout.ts';
import type { Palette } from './theme.ts';

export type AdminCenter = Extract<
  PortalId,
  'engage-center' | 'lcs' | 'microsoft-365-admin' | 'power-platform-admin'
>;

interface Look {
  readonly brand: string;
  readonly palette: Palette;
  readonly nav: readonly NavItem[];
}

const LOOKS: Readonly<Record<AdminCenter, Look>> = {
  'engage-center': {
    brand: 'Engage Center',
    palette: {
      bar: ['#4a3a72', '#231e31'],
      barText: ['#ffffff', '#e8ecef'],
      accent: ['#6546a5', '#bda8ee'],
    },
    nav: [
      { picture: 'home', text: 'Overview' },
      { picture: 'life', text: 'Help and support', current: true },
      { picture: 'list', text: 'Requests' },
      { picture: 'person', text: 'Your team' },
    ],
  },
  lcs: {
    brand: 'Lifecycle Services',
    palette: {
      bar: ['#1f4b46', '#182624'],
      barText: ['#ffffff', '#e8ecef'],
      accent: ['#1c6b60', '#7fcfc2'],
    },
    nav: [
      { picture: 'tiles', text: 'Projects' },
      { picture: 'box', text: 'Environments' },
      { picture: 'life', text: 'Work items', current: true },
      { picture: 'chart', text: 'Monitoring' },
    ],
  },
  'microsoft-365-admin': {
    brand: 'Microsoft 365 admin center',
    palette: {
      bar: ['#2c3a4e', '#1a212b'],
      barText: ['#ffffff', '#e8ecef'],
      accent: ['#2a5f9e', '#8fbdf0'],
    },
    nav: [
      { picture: 'home', text: 'Home' },
      { picture: 'person', text: 'Users' },
      { picture: 'document', text: 'Billing' },
      { picture: 'life', text: 'Support', current: true },
      { picture: 'heart', text: 'Health' },
    ],
  },
  'power-platform-admin': {
    brand: 'Power Platform admin center',
    palette: {
      bar: ['#5b2f6b', '#291c2f'],
      barText: ['#ffffff', '#e8ecef'],
      accent: ['#7a3b90', '#d3a3e3'],
    },
    nav: [
      { picture: 'home', text: 'Home' },
      { picture: 'box', text: 'Environments' },
      { picture: 'shield', text: 'Security' },
      { picture: 'life', text: 'Support', current: true },
    ],
  },
};

export interface AdminCenterView {
  readonly name: string;
  readonly portal: AdminCenter;
  readonly account: string;
  readonly title: string;
  readonly path: readonly string[];
  readonly content: Content;
}

/** The portals that are practised in English only; they differ in colour and in what their menu offers. */
export function adminCenterView({ name, portal, ...view }: AdminCenterView): RenderedPage {
  return { html: layoutPage({ ...LOOKS[portal], ...view, seed: name, locale: 'en' }), frames: {} };
}
