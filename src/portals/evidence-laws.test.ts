import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { recognisedAt } from '../../test/page-texts.ts';
import { portals } from './index.ts';
import { formsOf } from './labels/label.ts';
import { LANDMARKS, type LandmarkId } from './labels/landmarks.ts';
import type { PageRow, Portal } from './portal.ts';
import { portalSamples } from './samples.ts';

const addresses = portals.flatMap(({ id }) => portalSamples[id].on);
const landmarks = (Object.keys(LANDMARKS) as LandmarkId[]).filter(
  (id) => id !== 'azureWithoutSupport' && id !== 'documentation',
);
const said = (ids: readonly LandmarkId[]) => fc.constantFrom(...ids.flatMap((id) => formsOf(LANDMARKS[id])));
const rows = portals.flatMap(({ id, pages }: Portal) =>
  pages.flatMap((row) =>
    portalSamples[id as keyof typeof portalSamples].on.map((address) => ({ row, address })),
  ),
);
/** Finnish is the language of no label. */
const unknownWords = fc
  .array(fc.constantFrom('tekniset', 'edut', 'tukipyyntö', 'uusi', 'etusivu', 'sopimus', 'lisää'), {
    minLength: 1,
    maxLength: 5,
  })
  .map((words) => words.join(' '));

describe('whatever the page', () => {
  it('a landmark of a page never turns that page into none', () => {
    const cases = rows.filter(({ row }) => (row.headings ?? []).length > 0);
    const withHeading = fc
      .constantFrom(...cases)
      .chain(({ row, address }: { row: PageRow; address: string }) =>
        fc.record({
          address: fc.constant(address),
          heading: said(row.headings ?? []),
          headings: fc.array(fc.oneof(said(landmarks), unknownWords), { maxLength: 3 }),
          controls: fc.array(said(landmarks), { maxLength: 3 }),
          lang: fc.constantFrom('', 'en', 'de', 'ja', 'fi'),
        }),
      );
    fc.assert(
      fc.property(withHeading, ({ address, heading, headings, controls, lang }) => {
        const before = recognisedAt(address, { headings, controls, lang }).kind;
        const after = recognisedAt(address, { headings: [...headings, heading], controls, lang }).kind;
        if (before !== null) expect(after).not.toBeNull();
      }),
    );
  });

  it('a heading in an unknown language never changes its kind', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...addresses),
        fc.array(said(landmarks), { maxLength: 2 }),
        fc.array(unknownWords, { maxLength: 4 }),
        fc.constantFrom('', 'fi', 'en'),
        (address, known, unknown, lang) => {
          expect(recognisedAt(address, { headings: [...known, ...unknown], lang }).kind).toBe(
            recognisedAt(address, { headings: known, lang }).kind,
          );
        },
      ),
    );
  });

  it('an address that names it is never outweighed by landmarks', () => {
    const named = addresses.filter((address) => recognisedAt(address).kind !== null);
    fc.assert(
      fc.property(
        fc.constantFrom(...named),
        fc.array(said(landmarks), { maxLength: 6 }),
        fc.array(said(landmarks), { maxLength: 6 }),
        fc.constantFrom('', 'en', 'sv', 'fi'),
        (address, headings, controls, lang) => {
          expect(recognisedAt(address, { headings, controls, lang }).kind).not.toBeNull();
        },
      ),
    );
  });
});

describe('a documentation article', () => {
  const word = fc.constantFrom(
    'how',
    'to',
    'about',
    'your',
    'partner',
    'account',
    'the',
    'in',
    'Azure',
    'manage',
    'use',
  );
  const some = fc.array(word, { minLength: 2, maxLength: 8 }).map((words) => words.join(' '));
  const article = fc.record({
    address: fc.constantFrom(
      'https://partner.microsoft.com/en-us/membership/technical-benefits',
      'https://partner.microsoft.com/dashboard/v2/help/technical',
      'https://portal.azure.com/#view/HubsExtension/DocsBlade',
      'https://support.serviceshub.microsoft.com/supportforbusiness/articles',
      'https://lcs.dynamics.com/v2/help',
    ),
    words: fc.tuple(some, said(landmarks), some).map((parts) => parts.join(' ')),
    label: said(landmarks),
  });

  it('is no page where its title holds a landmark among other words', () => {
    fc.assert(
      fc.property(article, ({ address, words }) => {
        expect(recognisedAt(address, { headings: [words], title: words }).kind).toBeNull();
      }),
    );
  });

  it('is no page where its title is a landmark and says that it is an article', () => {
    fc.assert(
      fc.property(article, ({ address, label }) => {
        const title = `${label} - Partner Center | Microsoft Learn`;
        expect(recognisedAt(address, { headings: [label], title }).kind).toBeNull();
      }),
    );
  });
});
