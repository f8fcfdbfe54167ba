// @vitest-environment happy-dom
import '../../../../test/happy-dom.ts';
import { describe, expect, it } from 'vitest';
import { SYMPTOM_SHAPES } from '../../../../test/page-shapes/symptoms.ts';
import type { PageKind } from '../../../guidance/page-kinds.ts';
import { readSymptoms } from './read-symptoms.ts';

/** As a browser does it while it parses. */
function openShadowRoots(within: ParentNode): ParentNode[] {
  return [...within.querySelectorAll('template[shadowrootmode]')].flatMap((template) => {
    const root = template.parentElement?.attachShadow({ mode: 'open' });
    if (root === undefined) return [];
    root.innerHTML = template.innerHTML;
    template.remove();
    return [root, ...openShadowRoots(root)];
  });
}

function symptomsIn(body: string, page: PageKind | null) {
  document.body.innerHTML = `<main>${body}</main>`;
  return readSymptoms(page, [document, ...openShadowRoots(document.body)]);
}

describe('P5 P27 P29 a page without a message shows', () => {
  it.each(SYMPTOM_SHAPES)('$page: $shape', ({ page, body, expected }) => {
    expect(symptomsIn(body, page)).toEqual(expected);
  });

  it('the same in a blade of which the page above is not known', () => {
    const issueTypes = SYMPTOM_SHAPES.find(
      ({ shape }) => shape === 'billing and subscription management alone',
    );
    expect(symptomsIn(issueTypes?.body ?? '', null)).toEqual(issueTypes?.expected);
  });

  it('nothing of what belongs to another page', () => {
    for (const { body } of SYMPTOM_SHAPES) expect(symptomsIn(body, 'csp-customers')).toEqual([]);
  });
});
