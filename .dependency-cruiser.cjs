/**
 * Which room may import which. This is an allow list: a folder that is not in it may import nothing and may be
 * imported by none, so a new one fails until it is placed. A row names only rows above it: every arrow points
 * down, and there can be no circle. ARCHITECTURE.md says what each room is.
 */
const RULES = ['src/entitlements', 'src/ledger'];
const DOMAIN = [...RULES, 'src/guidance', 'src/portals'];
const TEXTS = ['public/_locales', 'src/i18n'];

/** @type {readonly (readonly [room: string, mayImport: readonly string[]])[]} */
const ROOMS = [
  ['public/_locales', []],
  ['src/i18n', ['public/_locales']],
  ['src/entitlements', []],
  ['src/ledger', ['src/entitlements']],
  ['src/team', []],
  // Only the types of text keys: a verdict names its texts, and the compiler knows them.
  ['src/guidance', [...RULES, 'src/i18n']],
  ['src/portals', [...RULES, 'src/guidance']],
  ['src/platform', [...DOMAIN, 'src/i18n']],
  ['src/messaging', [...RULES, 'src/guidance', 'src/platform']],
  ['src/store', [...RULES, 'src/team', 'src/guidance', 'src/i18n', 'src/platform']],
  ['src/sync', ['src/team', 'src/platform', 'src/store']],
  ['src/words', [...DOMAIN, 'src/i18n', 'src/store']],
  ['src/sheets', [...DOMAIN, 'src/i18n', 'src/words']],
  ['src/content', [...RULES, 'src/guidance', 'src/portals', 'src/platform', 'src/messaging']],
  ['src/offscreen', ['src/messaging', 'src/sync']],
  [
    'src/background',
    [
      ...DOMAIN,
      'src/i18n',
      'src/platform',
      'src/messaging',
      'src/store',
      'src/sync',
      'src/words',
      'src/content',
    ],
  ],
  ['src/ui', [...RULES, 'src/i18n', 'src/platform', 'src/store', 'src/words']],
  ['src/panel', [...DOMAIN, ...TEXTS, 'src/platform', 'src/messaging', 'src/store', 'src/words', 'src/ui']],
  [
    'src/options',
    [
      ...DOMAIN,
      ...TEXTS,
      'src/team',
      'src/platform',
      'src/messaging',
      'src/store',
      'src/words',
      'src/sheets',
      'src/ui',
    ],
  ],
  ['src/welcome', [...TEXTS, 'src/ledger', 'src/platform', 'src/store', 'src/words', 'src/ui']],
  ['src/popup', ['src/ui', 'src/panel']],
  ['src/sidepanel', ['src/ui', 'src/panel']],
  ['harness', ['src']],
  ['test', ['src', 'harness']],
  ['tools', ['public/_locales', 'src', 'harness', 'test']],
];

/** The folders of `src/content`, each of which imports only those before it. */
const CONTENT = ['frame', 'watch', 'findings', 'cards', 'fill', 'reading', 'attentive', 'awake', 'asleep'];

const BROWSER_LIBRARIES = 'node_modules/(dexie|preact|@preact|@floating-ui|tinykeys)/';
/** A package of which only the types are installed. */
const TYPES_ALONE = '^webextension-polyfill$';
const UNIT_TEST = '[.]test[.]tsx?$';

const names = ROOMS.map(([room]) => room);
for (const [index, [room, mayImport]] of ROOMS.entries()) {
  const above = [...names.slice(0, index), 'src'];
  const up = mayImport.find((other) => !above.includes(other));
  if (up !== undefined) throw new Error(`${room} may not import ${up}, which is not above it in the list`);
}

/** @param {readonly string[]} rooms */
const within = (rooms) => `^(${rooms.join('|')})/`;

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  allowed: [
    ...ROOMS.map(([room, mayImport]) => ({
      from: { path: within([room]), pathNot: `^src/.+${UNIT_TEST}` },
      to: { path: within([room, ...mayImport]) },
    })),
    { from: { path: '^src/platform/' }, to: { path: TYPES_ALONE } },
    // A unit test stands beside its code, and takes builders from test/.
    { from: { path: `^src/.+${UNIT_TEST}` }, to: { path: within([...names.slice(0, -1)]) } },
    // The configurations of the build and of the tests.
    { from: { path: '^[^/]+[.](ts|cjs|mjs)$' }, to: { path: within(['tools', 'harness']) } },
    {
      from: { path: `^tools/|${UNIT_TEST}` },
      to: { path: '^(manifest|package|docs/team-format[.]vectors)[.]json$' },
    },
    // What administrators are given is tested as it is.
    { from: { path: UNIT_TEST }, to: { path: '^(policies/.+|public/managed-schema)[.]json$' } },
    {
      from: {},
      to: {
        dependencyTypes: ['core', 'npm', 'npm-dev', 'npm-optional', 'npm-peer', 'type-only'],
        path: 'node_modules|^[a-z_:/]+$',
      },
    },
  ],
  allowedSeverity: 'error',
  forbidden: [
    {
      name: 'no-circles',
      comment: 'Two files that need each other are one thing, or miss a third.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'pure-folders-name-no-browser',
      comment: 'Another tool could use these folders unchanged.',
      severity: 'error',
      from: { path: within(DOMAIN), pathNot: UNIT_TEST },
      to: { path: BROWSER_LIBRARIES },
    },
    {
      name: 'guidance-takes-types-of-texts-alone',
      severity: 'error',
      from: { path: '^src/guidance/', pathNot: UNIT_TEST },
      to: { path: '^src/i18n/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'only-store-names-the-database',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/store/' },
      to: { path: 'node_modules/dexie/' },
    },
    {
      name: 'only-one-file-names-the-storage',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/team/azure-blob[.]ts$' },
      to: { path: 'node_modules/@azure/' },
    },
    {
      name: 'only-sync-reaches-the-network',
      comment: 'What may run in a page of its own alone; popup, settings and background never carry it.',
      severity: 'error',
      from: { path: '^src/', pathNot: `^src/sync/|${UNIT_TEST}` },
      to: { path: '^src/team/azure-blob[.]ts$' },
    },
    {
      name: 'content-stays-small',
      comment: 'What runs in a portal page carries no view library.',
      severity: 'error',
      from: { path: '^src/content/' },
      to: { path: 'node_modules/(preact|@preact|dexie)/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'parts-of-the-panel-stand-apart',
      comment:
        'They share what lies in the panel itself; the list loads what an expanded row shows later on.',
      severity: 'error',
      from: { path: '^src/panel/([^/]+)/' },
      to: { path: '^src/panel/[^/]+/', pathNot: '^src/panel/$1/', dynamic: false },
    },
    ...CONTENT.map((room, index) => ({
      name: 'content-looks-down',
      comment:
        'What a frame does builds up from what every frame has to what runs only where support is the matter.',
      severity: 'error',
      from: { path: `^src/content/${room}/`, pathNot: UNIT_TEST },
      to: {
        path: '^src/content/',
        pathNot: `^src/content/(${CONTENT.slice(0, index + 1).join('|')})/|[.]iife[.]ts$`,
      },
    })),
    {
      name: 'content-has-these-folders',
      severity: 'error',
      from: {},
      to: { path: '^src/content/[^/]+/', pathNot: `^src/content/(${CONTENT.join('|')})/` },
    },
    {
      name: 'nothing-unresolvable',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true, pathNot: `[?](inline|raw|url|script&iife)$|${TYPES_ALONE}` },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(test/corpus/.+[.](html|json)|dist)' },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'types'],
      extensions: ['.ts', '.tsx', '.js', '.mjs'],
    },
  },
};
