import type { PageKind } from '../../guidance/page-kinds.ts';
import { readIdFields, type ShownIdFields } from '../id-fields.ts';
import { readBenefits, type ShownBenefit } from './benefits.ts';
import { readContracts, type ShownContract } from './contracts.ts';

/** What a frame's page shows of benefits, contracts and fields for their IDs. */
export interface PageContents {
  readonly benefits: readonly ShownBenefit[];
  readonly contracts: readonly ShownContract[];
  readonly idFields: ShownIdFields;
}

/** What is read on each kind of page. */
const READ_ON: Readonly<Partial<Record<PageKind, readonly (keyof PageContents)[]>>> = {
  'technical-benefits': ['benefits'],
  // Today the plan is chosen in step 1 (P23).
  's4b-step-1': ['contracts', 'idFields'],
  's4b-step-2': ['contracts', 'idFields'],
  'engage-center': ['contracts', 'idFields'],
  'link-support-benefits': ['idFields'],
};

/**
 * Reads a page of that kind. The kind of a blade in a frame may be unknown (`null`): only fields are read
 * there, because their labels alone tell what they are for.
 *
 * @param roots the document and its shadow roots
 * @param address of the frame, which may name the locale in which dates are written
 */
export function readPage(
  kind: PageKind | null,
  roots: readonly ParentNode[],
  address: string | null = null,
): PageContents {
  const wanted = kind === null ? (['idFields'] as const) : (READ_ON[kind] ?? []);
  const isWanted = (what: keyof PageContents) => wanted.some((each) => each === what);
  return {
    benefits: isWanted('benefits') ? readBenefits(roots, address) : [],
    contracts: isWanted('contracts') ? readContracts(roots, address) : [],
    idFields: isWanted('idFields') ? readIdFields(roots) : { accessId: null, contractId: null },
  };
}
