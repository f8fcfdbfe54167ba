import { describe, expect, it } from 'vitest';
import { ledgerWith, membershipAdded } from '../../../test/builders.ts';
import { keysOf, linksOf, paramsOf, verdictOn } from '../../../test/situations.ts';
import type { PageKind } from '../page-kinds.ts';
import { message as unrecognised } from './unrecognised.ts';

const judge = (page: PageKind | null) => verdictOn('unrecognised', ledgerWith(), { page });

describe('an error of unknown wording', () => {
  it.each([
    ['R8 R9 R11', 'technical-benefits', 'unrecognised_benefits_role', []],
    ['R27 R16 R14 R6', 'link-support-benefits', 'unrecognised_link_again', ['azure-new-support-request']],
    ['R27 R16 R14 R6', 'new-support-request', 'unrecognised_link_ids', ['technical-benefits']],
    ['R21 P18 P21', 's4b-step-2', 'unrecognised_plan_gone', ['s4b-create']],
    ['R21 P18 P21', 'engage-center', 'unrecognised_plan_product', ['technical-benefits']],
    ['R18 R13 P13', 'service-request', 'unrecognised_request_ids', ['s4b-create']],
    ['R25 P17', 'csp-customers', 'unrecognised_csp_role', ['csp-customers']],
  ] satisfies [string, PageKind, string, string[]][])(
    '%s on %s says what usually goes wrong there',
    (rules, page, cause, links) => {
      const verdict = judge(page);
      expect(verdict).toMatchObject({ kind: 'unrecognised', certainty: 'unknown' });
      expect(verdict.rules).toEqual(rules.split(' '));
      expect(keysOf(verdict)).toContain(cause);
      expect(linksOf(verdict)).toEqual(expect.arrayContaining(links));
      expect(verdict.steps.length).toBeGreaterThan(0);
    },
  );

  it('has something of its own to say on every page it belongs to', () => {
    const elsewhere = JSON.stringify(judge(null));
    const silent = unrecognised.pages.filter((page) => JSON.stringify(judge(page)) === elsewhere);
    expect(silent).toEqual(['service-request']);
  });

  it('has no place on pages that sell plans', () => {
    expect(unrecognised.pages).not.toContain('paid-plans');
  });

  it('P2 calls the page by the names of the user’s own programme', () => {
    const verdict = verdictOn('unrecognised', ledgerWith(membershipAdded()), {
      page: 'link-support-benefits',
    });
    expect(paramsOf(verdict, 'unrecognised_step_compare_ids')?.['benefitsPage']).toEqual({
      text: 'portal_benefits_page_of_2021',
    });
  });
});
