import type { PageKind } from '../../guidance/page-kinds.ts';
import { type IdFields, readIdFields } from '../id-fields.ts';
import { readBenefits, type ShownBenefit } from './benefits.ts';
import { readContracts, type ShownContract } from './contracts.ts';

/** What a frame's page shows of benefits, contracts and fields for their IDs. */
export interface ShownOnPage {
  readonly benefits: readonly ShownBenefit[];
  readonly contracts: readonly ShownContract[];
  readonly idFields: IdFields;
}

/** The kinds of page that have something to read, and what. */
const READ_ON: Readonly<Partial<Record<PageKind, readonly (keyof ShownOnPage)[]>>> = {
  'technical-benefits': ['benefits'],
  's4b-step-2': ['contracts', 'idFields'],
  'engage-center': ['contracts', 'idFields'],
  'link-support-benefits': ['idFields'],
};

/**
 * Reads a page of that kind. A blade in a frame may not know its kind (`null`): there, only fields are read,
 * which say themselves what they are for.
 *
 * @param roots the document and its shadow roots
 */
export function readPage(kind: PageKind | null, roots: readonly ParentNode[]): ShownOnPage {
  const wanted = kind === null ? (['idFields'] as const) : (READ_ON[kind] ?? []);
  const isWanted = (what: keyof ShownOnPage) => wanted.some((each) => each === what);
  return {
    benefits: isWanted('benefits') ? readBenefits(roots) : [],
    contracts: isWanted('contracts') ? readContracts(roots) : [],
    idFields: isWanted('idFields') ? readIdFields(roots) : { accessId: null, contractId: null },
  };
}
