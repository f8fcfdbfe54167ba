import type { Change } from './changes.ts';

/** A kind of page on a portal that is known: its name, where it stands, and what usually goes wrong there. */
export function newPageKind(kind: string, portal: string): Change[] {
  return [
    {
      path: 'src/guidance/page-kinds.ts',
      in: 'export const PAGE_KINDS = [',
      insert: `/** FILL IN which page this is, with the number of the rule. */\n'${kind}',`,
    },
    {
      path: `src/portals/${portal}.ts`,
      after: '  pages: [',
      insert: `  // FILL IN the addresses that name it, and the labels (src/portals/labels) that a person reads there.\n  { kind: '${kind}', named: /${kind}/i, headings: ['serviceRequest'] },`,
    },
    {
      path: 'src/guidance/catalogue/unrecognised.ts',
      in: 'const USUAL_CAUSES',
      insert: `// FILL IN what usually goes wrong there.\n'${kind}': OTHER_PORTAL,`,
    },
    {
      path: 'src/options/recognised-pages.tsx',
      in: 'const NAMES',
      insert: `// FILL IN its name in the settings.\n'${kind}': 'options_page_service_request',`,
    },
  ];
}
