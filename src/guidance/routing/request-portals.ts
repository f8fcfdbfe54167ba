import type { RequestPortalId } from '../../entitlements/ways.ts';
import type { RouteKey } from '../../i18n/bundles.ts';
import type { LinkId } from '../links.ts';

/** A portal that takes requests, and where on it they are created. */
export interface RequestPortal {
  readonly id: string;
  readonly link: LinkId;
  /** The key of the step that creates the request there, and the page it leads to. */
  readonly request: RouteKey;
  readonly requestLink: LinkId;
  /** How a contract is added there, once per account; `null` if the portal asks for no IDs. */
  readonly addContract: {
    readonly key: RouteKey;
    readonly link?: LinkId;
    /** The key of what is special about the fields there. */
    readonly note?: RouteKey;
  } | null;
  /** The key of why this portal and not the usual one. */
  readonly note?: RouteKey;
  readonly rules: readonly string[];
}

/** The portals in the rules, each with the rule about its use. */
export const requestPortals = {
  engageCenter: {
    id: 'engage-center',
    link: 'engage-center',
    request: 'route_step_request_engage_center',
    requestLink: 'engage-center',
    addContract: { key: 'route_step_add_engage_center', link: 'engage-center' },
    rules: ['P14'],
  },
  supportForBusiness: {
    id: 'support-for-business',
    link: 's4b-create',
    request: 'route_step_request_support_for_business',
    requestLink: 's4b-create',
    addContract: { key: 'route_step_add_support_for_business' },
    rules: ['R17', 'R20'],
  },
  supportForBusinessToday: {
    id: 'support-for-business',
    link: 's4b-create',
    request: 'route_step_request_support_for_business',
    requestLink: 's4b-create',
    addContract: { key: 'route_step_add_support_for_business_today' },
    rules: ['P23'],
  },
  supportForBusinessForMicrosoftAccount: {
    id: 'support-for-business',
    link: 's4b-create',
    request: 'route_step_request_support_for_business',
    requestLink: 's4b-create',
    addContract: { key: 'route_step_add_support_for_business_today' },
    note: 'route_note_microsoft_account',
    rules: ['P39', 'P23'],
  },
  azure: {
    id: 'azure',
    link: 'azure-support-plans',
    request: 'route_step_request_azure',
    requestLink: 'azure-new-support-request',
    addContract: { key: 'route_step_add_azure', link: 'azure-support-plans' },
    rules: ['R23'],
  },
  microsoft365: {
    id: 'microsoft-365-admin',
    link: 'microsoft-365-admin',
    request: 'route_step_request_microsoft_365',
    requestLink: 'microsoft-365-admin',
    addContract: null,
    rules: ['R18'],
  },
  powerPlatform: {
    id: 'power-platform-admin',
    link: 'power-platform-admin',
    request: 'route_step_request_power_platform',
    requestLink: 'power-platform-admin',
    addContract: { key: 'route_step_add_contract', note: 'route_note_password_field' },
    rules: ['R18', 'P30'],
  },
  lcs: {
    id: 'lcs',
    link: 'lcs',
    request: 'route_step_request_lcs',
    requestLink: 'lcs',
    addContract: { key: 'route_step_add_manage_plans', note: 'route_note_password_field' },
    rules: ['R18', 'P31'],
  },
  customers: {
    id: 'partner-center',
    link: 'csp-customers',
    request: 'route_step_request_customers',
    requestLink: 'csp-customers',
    addContract: { key: 'route_step_add_contract' },
    rules: ['R25'],
  },
  serviceRequests: {
    id: 'partner-center',
    link: 'partner-center',
    request: 'route_step_request_for_customer',
    requestLink: 'partner-center',
    addContract: null,
    rules: ['P17'],
  },
  frontline: {
    id: 'partner-center',
    link: 'partner-center',
    request: 'route_step_request_frontline',
    requestLink: 'partner-center',
    addContract: null,
    rules: ['P16'],
  },
} as const satisfies Readonly<
  Record<RequestPortalId | 'frontline' | 'supportForBusinessForMicrosoftAccount', RequestPortal>
>;
