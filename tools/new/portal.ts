import type { Change } from './changes.ts';
import { camel } from './names.ts';

/** A portal: its file with sample addresses, and its line in both lists. */
export function newPortal(id: string, host: string): Change[] {
  const name = camel(id);
  return [
    { path: `src/portals/${id}.ts`, create: file(id, host) },
    { path: 'src/portals/index.ts', top: `import { ${name} } from './${id}.ts';` },
    { path: 'src/portals/index.ts', in: 'export const portals = [', insert: `${name},` },
    { path: 'src/portals/samples.ts', top: `import { ${name}Samples } from './${id}.ts';` },
    { path: 'src/portals/samples.ts', in: 'export const portalSamples', insert: `'${id}': ${name}Samples,` },
  ];
}

function file(id: string, host: string): string {
  const name = camel(id);
  return `import { type AddressSamples, portal } from './portal.ts';

/** FILL IN what the portal is for, with the number of the rule. */
export const ${name} = portal({
  id: '${id}',
  name: 'FILL IN what the portal calls itself',
  // FILL IN 'cloud' or 'on-premises'; null where requests there can be for anything.
  covers: null,
  hosts: ['${host}'],
  pages: [
    // FILL IN the kinds of page: the addresses that name them, and what a person reads there.
    { kind: 'service-request', named: /support/i, headings: ['serviceRequest'] },
  ],
});

export const ${name}Samples: AddressSamples = {
  on: ['https://${host}/', 'https://${host}/support', 'https://${host}.mcas.ms/support'],
  off: ['https://${host}.example/', 'http://${host}/', 'https://${host}.mcas.ms.example/'],
};
`;
}
