import type { MessageKey } from './translator.ts';

/**
 * Which texts each part of the product carries, by how their keys begin. This is the only place that says so:
 * the build cuts the files of texts by it (`tools/page-texts.ts`), and the types below follow from it, so that a
 * part cannot ask for a text that it does not carry.
 */

/**
 * What cards and hints say. The texts of a message begin with `message_`, or with the older names of the first ones;
 * those of a hint with `hint_`.
 */
const CARD = [
  'message_',
  'hint_',
  'access_',
  'not_authorized_',
  'no_benefits_',
  'plan_',
  'unrecognised_',
  'step_',
  'fact_',
  'rule_',
  'card_',
] as const;

/** How portals label what the texts quote, and what they are called. */
const QUOTED = 'portal_';

/** What panel and options both say, and `src/ui` and `src/words` for them. */
const EVERY_PAGE = [
  QUOTED,
  'direction',
  'productName',
  'common_',
  'store_',
  'team_',
  'balance_',
  'status_',
  'sample_',
  'form_',
] as const;

export const BUNDLES = {
  /** The service worker: cards, what stands beside fields for IDs, and what the browser shows for it (menus, the address bar, notifications). */
  background: [
    ...CARD,
    QUOTED,
    'fill_',
    'direction',
    'productName',
    'menu_',
    'omnibox_',
    'action_',
    'reminder_',
    'common_',
    'balance_',
    'panel_copied_',
  ],
  /** Popup and side panel. */
  panel: [...EVERY_PAGE, 'panel_', 'start_', 'routing_', 'help_', 'calendar_', 'check_'],
  /** The settings. */
  options: [...EVERY_PAGE, 'options_'],
  /** The page that opens after the installation. */
  welcome: [...EVERY_PAGE, 'welcome_', 'permission_', 'start_sample'],
  /** Where to go with a problem, which the panel loads when a case is to be opened. */
  route: [QUOTED, 'direction', 'route_', 'step_', 'fact_', 'rule_', 'card_certainty_'],
} as const satisfies Readonly<Record<string, readonly string[]>>;

export type Bundle = keyof typeof BUNDLES;

/** The keys that begin so. */
export type KeyWith<Beginning extends string> = Extract<MessageKey, `${Beginning}${string}`>;
type KeyIn<Name extends Bundle> = KeyWith<(typeof BUNDLES)[Name][number]>;

/** What a verdict and the card around it can say. */
export type CardKey = KeyWith<(typeof CARD)[number]>;
export type BackgroundKey = KeyIn<'background'>;
export type PanelKey = KeyIn<'panel'>;
export type OptionsKey = KeyIn<'options'>;
export type WelcomeKey = KeyIn<'welcome'>;
/** What is said beside fields that ask for IDs. */
export type FillKey = KeyWith<'fill_'>;
/** What every page can say. */
export type PageKey = PanelKey & OptionsKey;
/** What the answer to "where do I open a case?" can say. */
export type RouteKey = KeyIn<'route'>;

/** A language's texts, by their keys. */
export type Texts<Key extends MessageKey> = Readonly<Record<Key, { readonly message: string }>>;

/** The rules that cards may cite: every rule has a text. */
export type RuleId =
  KeyWith<'rule_'> extends infer Key ? (Key extends `rule_${infer Id}` ? Id : never) : never;

/** Whether a bundle carries the text of that key. */
export function isIn(bundle: Bundle, key: string): boolean {
  return BUNDLES[bundle].some((beginning) => key.startsWith(beginning));
}
