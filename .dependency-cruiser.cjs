/** Which folder may import which: every arrow points down. The reasons are in ARCHITECTURE.md. */
const PURE = '^src/(entitlements|guidance|portals)/';
const BROWSER_LIBRARIES = 'node_modules/(dexie|preact|@preact|webextension-polyfill|@floating-ui)/';

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    {
      name: 'no-circles',
      comment: 'Two files that need each other are one thing, or miss a third.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'entitlements-at-the-bottom',
      comment: 'The rules know nothing of messages, portals or the product.',
      severity: 'error',
      from: { path: '^src/entitlements/' },
      to: { path: '^src/', pathNot: '^src/entitlements/' },
    },
    {
      name: 'guidance-above-entitlements',
      comment: 'What messages mean rests on the rules, and on nothing else of ours.',
      severity: 'error',
      from: { path: '^src/guidance/', pathNot: '[.]test[.]ts$' },
      to: { path: '^src/', pathNot: '^src/(guidance|entitlements)/' },
    },
    {
      name: 'portals-above-guidance',
      comment: 'Portals are recognised with the words of the two folders below.',
      severity: 'error',
      from: { path: '^src/portals/' },
      to: { path: '^src/', pathNot: '^src/(portals|guidance|entitlements)/' },
    },
    {
      name: 'pure-folders-name-no-browser',
      comment: 'Another tool could use these folders unchanged.',
      severity: 'error',
      from: { path: PURE, pathNot: '[.]test[.]ts$' },
      to: { path: BROWSER_LIBRARIES },
    },
    {
      name: 'only-store-names-the-database',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/store/' },
      to: { path: 'node_modules/dexie/' },
    },
    {
      name: 'content-stays-small-and-blind',
      comment: 'What runs in a portal page has no way to the ledger, and no view library to carry.',
      severity: 'error',
      from: { path: '^src/content/' },
      to: {
        path: '^src/(store|background|popup|options|ui|i18n)/|node_modules/(preact|@preact|dexie|webextension-polyfill)/',
        dependencyTypesNot: ['type-only'],
      },
    },
    {
      name: 'pages-do-not-import-the-background',
      comment: 'They run apart and talk by messages.',
      severity: 'error',
      from: { path: '^src/(popup|options|sidepanel|welcome|ui)/' },
      to: { path: '^src/(background|content)/' },
    },
    {
      name: 'shared-ui-knows-no-page',
      severity: 'error',
      from: { path: '^src/ui/' },
      to: { path: '^src/(popup|options|sidepanel|welcome)/' },
    },
    {
      name: 'nothing-unresolvable',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true, pathNot: '[?](inline|raw|url|script&iife)$' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'types'],
      extensions: ['.ts', '.tsx', '.js', '.mjs'],
    },
  },
};
