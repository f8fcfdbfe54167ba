import type { ShownPage } from '../../harness/practice-server.ts';
import { pageNamed } from '../practice/index.ts';

/** A card on a page, with the gallery's contracts stored. */
export interface CardView {
  readonly name: string;
  readonly page: ShownPage;
}

const known = (name: string, page: string): CardView => ({ name, page: pageNamed(page) });

const BENEFITS = pageNamed('partner-center-no-benefits-undecided-en');

export const CARD_VIEWS: readonly CardView[] = [
  known('card-already-linked', 'azure-already-linked-top-document-en'),
  known('card-no-benefits', 'partner-center-no-benefits-undecided-en'),
  {
    name: 'card-unknown-error',
    page: {
      ...BENEFITS,
      html: '<!doctype html><html lang="en"><title>Benefits</title><h1>Technical benefits</h1><div role="alert">It could not be activated.</div></html>',
    },
  },
];
