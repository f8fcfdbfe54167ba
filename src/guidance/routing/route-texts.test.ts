import { describe, expect, it } from 'vitest';
import {
  ACTION_PACK,
  ALEX,
  accountDescribed,
  CLOUD_2026,
  contract,
  FIVE_PACK,
  ledgerWith,
  MIA,
  membershipAdded,
  ON_PREMISES,
  type StoredContract,
} from '../../../test/builders.ts';
import {
  CORE,
  DESIGNATION,
  ENDED,
  GOLD,
  in2021,
  in2026,
  LATER,
  PREMIER,
  VISUAL_STUDIO,
} from '../../../test/route-ledgers.ts';
import { routeLinesOf, routeOf } from '../../../test/routes.ts';
import type { RouteKey } from '../../i18n/bundles.ts';
import { localeOfFolder } from '../../i18n/locales.ts';
import { type Messages, Translator } from '../../i18n/translator.ts';
import { portalAt } from '../../portals/index.ts';
import { LINKS } from '../links.ts';
import type { Step } from '../verdict.ts';
import { CSP_ROLES } from './csp-roles.ts';
import { products } from './products.ts';
import type { Route } from './route.ts';

/** Every way in which holdings, a role, an account and a request can come together, roughly. */
const memberships = [
  [],
  [GOLD],
  [DESIGNATION, CORE],
  [membershipAdded(ENDED)],
  [membershipAdded({ competencyGroup: 'cloud' })],
  [GOLD, membershipAdded({ subject: 'second' })],
];
const contracts: StoredContract[] = [
  {},
  { linkedTo: [MIA] },
  { linkedTo: [ALEX], read: 7 },
  { read: 7, endsOn: null },
  { read: 7, logged: 1, competencyGroup: null },
  { read: 0, linkedTo: [MIA] },
  { logged: 10 },
  { competencyGroup: 'cloud' },
  { competencyGroup: null },
  ENDED,
  LATER,
  ON_PREMISES,
  { ...ON_PREMISES, linkedTo: [MIA] },
  ACTION_PACK,
  CLOUD_2026,
  { ...CLOUD_2026, logged: 50 },
  VISUAL_STUDIO,
  { ...VISUAL_STUDIO, logged: 4, linkedTo: [MIA] },
  PREMIER,
  { ruleSet: 'mpn-2031' },
];
const ledgers = [
  in2021,
  in2026,
  ledgerWith(contract(FIVE_PACK)),
  ledgerWith(
    contract({ competencyGroup: 'cloud' }),
    contract({ subject: 'limited' }),
    contract(VISUAL_STUDIO),
  ),
  ...memberships.flatMap((held) => [
    ledgerWith(held),
    ledgerWith(held, accountDescribed(MIA, 'csp-only')),
    ledgerWith(held, accountDescribed(MIA, 'csp-only'), accountDescribed(ALEX, 'program')),
    ...contracts.map((stored) => ledgerWith(held, contract(stored))),
  ]),
];
const routes = products.flatMap(({ id }) =>
  ledgers.flatMap((ledger) => [
    ...CSP_ROLES.flatMap((csp) =>
      [MIA, 'mia@outlook.com', null].flatMap((account) =>
        (['technical', 'subscription'] as const).map((request) =>
          routeOf(id, ledger, { csp: csp.id, account, request }),
        ),
      ),
    ),
    routeOf(id, ledger, { csp: null }),
    routeOf(id, ledger, { version: { phase: 'extended', isDeveloperTool: false } }),
  ]),
);

const locales = Object.entries(
  import.meta.glob<Messages>('../../../public/_locales/*/messages.json', { eager: true, import: 'default' }),
).map(([path, messages]) => ({ locale: localeOfFolder(path), messages }));
const english = locales.find(({ locale }) => locale === 'en')?.messages ?? {};
const names = [...products, ...CSP_ROLES].map(({ name }): string => name);

const eachRoute = (problemsOf: (route: Route) => string[]) => [...new Set(routes.flatMap(problemsOf))];
/** Many answers say the same: each sentence once. */
const lines = [
  ...new Map(
    routes.flatMap((route) => routeLinesOf(route)).map((line) => [JSON.stringify(line), line]),
  ).values(),
];
const eachLine = (problemsOf: (line: Step<RouteKey>) => string[]) => [...new Set(lines.flatMap(problemsOf))];

describe('the questions tested', () => {
  it('reach every outcome and every reason', () => {
    expect(eachRoute(({ outcome, reason }) => [reason ?? outcome]).sort()).toEqual([
      'ask_indirect_provider',
      'covered',
      'ended',
      'mainstream_ended',
      'needs_csp',
      'no_benefit',
      'not_started',
      'portal_takes_no_ids',
      'role_unknown',
      'undecided',
      'used_up',
      'version_too_old',
    ]);
  });

  it('use every text for routes', () => {
    const used = new Set([...names, ...eachLine(({ key }) => [key])]);
    expect(Object.keys(english).filter((key) => key.startsWith('route_') && !used.has(key))).toEqual([]);
  });
});

describe.each(locales)('in the language $locale', ({ locale, messages }) => {
  const textOf = (key: string) => messages[key]?.message ?? '';

  it('every sentence of every answer has its text, and so has every choice', () => {
    const missing = [...names, ...eachLine(({ key }) => [key])].filter(
      (key) => !Object.hasOwn(messages, key),
    );
    expect(missing).toEqual([]);
  });

  it('every parameter of every text is given, and none is empty', () => {
    const missing = eachLine(({ key, params = {} }) =>
      [...textOf(key).matchAll(/\{(?!portal_)(\w+)\}/g)]
        .filter(([, name = '']) => params[name] === undefined || params[name] === '')
        .map(([placeholder]) => `${key} ${placeholder}`),
    );
    expect(missing).toEqual([]);
  });

  it('every step with a link has words for it, and no other sentence has', () => {
    const wrong = eachLine(({ key, link }) => {
      const linked = textOf(key).match(/\[[^\]]+\]/g)?.length ?? 0;
      return linked === (link === undefined ? 0 : 1) ? [] : [key];
    });
    expect(wrong).toEqual([]);
  });

  it('every answer can be put into words', () => {
    const words = new Translator(locale, messages, {});
    const broken = eachLine(({ key, params, link }) => {
      const pieces = words.rich(key, params, link === undefined ? undefined : LINKS[link]);
      const text = pieces.map((piece) => piece.text).join('');
      return /[{}[\]]|undefined|NaN|Invalid|\s{2}|^\s*$/.test(text) ? [`${key}: ${text}`] : [];
    });
    expect(broken).toEqual([]);
  });
});

describe('an answer', () => {
  it('leads to the portal that it names', () => {
    const wrong = eachRoute(({ portal }) =>
      portal === null || portalAt(LINKS[portal.link])?.id === portal.id ? [] : [portal.id],
    );
    expect(wrong).toEqual([]);
  });

  it('has a portal, IDs and cost, or else a reason why it is not covered', () => {
    for (const { reason, outcome, portal, idsNeeded, cost } of routes) {
      const isWay = outcome !== 'not-covered';
      expect([portal, idsNeeded, cost].map((each) => each !== null)).toEqual([isWay, isWay, isWay]);
      expect(reason === null).toBe(isWay);
    }
  });

  it('has text, steps and rules, each rule once', () => {
    for (const { text, steps, rules } of routes) {
      expect(Math.min(text.length, steps.length, rules.length)).toBeGreaterThan(0);
      expect(new Set(rules).size).toBe(rules.length);
    }
  });

  it('R26 never advises to contact a Technical Account Manager', () => {
    const keys = [...new Set(eachLine(({ key }) => [key]))];
    for (const { messages } of locales) {
      const texts = keys.map((key) => messages[key]?.message ?? '');
      const advice = texts.filter((text) => /Account Manager|kontoansvarig/i.test(text));
      expect(advice).toEqual([]);
    }
  });
});
