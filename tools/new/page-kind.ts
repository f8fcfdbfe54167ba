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
      insert: `  // FILL IN where it stands, and the labels (src/portals/labels.ts) that a person reads there.\n  { kind: '${kind}', route: /${kind}/i, headings: ['serviceRequest'] },`,
    },
    {
      path: 'src/guidance/catalogue/unrecognised.ts',
      in: 'const USUAL_CAUSES',
      insert: `// FILL IN what usually goes wrong there.\n'${kind}': OTHER_PORTAL,`,
    },
  ];
}
