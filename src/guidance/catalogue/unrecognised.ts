import type { CardKey, RuleId } from '../../i18n/bundles.ts';
import { knownMessage } from '../message.ts';
import { programmeNames } from '../names.ts';
import { PAGE_KINDS, type PageKind } from '../page-kinds.ts';
import { judgeOf, type Step } from '../verdict.ts';

export const UNKNOWN_ERROR = 'unrecognised';

/** The pages people work on, as opposed to those that sell plans. */
type WorkPage = Exclude<PageKind, 'paid-plans'>;

/** An error whose wording is not known. */
/** R8, R9, R11, R21, R25, R27, P13, P18 */
export const message = knownMessage({
  id: UNKNOWN_ERROR,
  pages: PAGE_KINDS.filter((kind): kind is WorkPage => kind !== 'paid-plans'),
  wordings: [],
});

/** What usually goes wrong on a page, and what to look at first. */
interface UsualCauses {
  readonly causes: readonly CardKey[];
  readonly steps: readonly Step[];
  readonly rules: readonly RuleId[];
}

const CHECK_BALANCE: Step = { key: 'unrecognised_step_check_balance', link: 's4b-create' };
const COMPARE_IDS: Step = { key: 'unrecognised_step_compare_ids', link: 'technical-benefits' };

const BENEFITS: UsualCauses = {
  causes: ['unrecognised_benefits_account', 'unrecognised_benefits_membership', 'unrecognised_benefits_role'],
  steps: [{ key: 'step_sign_in_with_another_account' }, { key: 'unrecognised_step_ask_admin' }],
  rules: ['R8', 'R9', 'R11'],
};
const CLOUD_SUPPORT: UsualCauses = {
  causes: ['unrecognised_link_again', 'unrecognised_link_spent', 'unrecognised_link_ids'],
  steps: [
    { key: 'unrecognised_step_new_request', link: 'azure-new-support-request' },
    COMPARE_IDS,
    CHECK_BALANCE,
  ],
  rules: ['R27', 'R16', 'R14', 'R6'],
};
const ON_PREMISES_SUPPORT: UsualCauses = {
  causes: ['unrecognised_plan_product', 'unrecognised_link_spent', 'unrecognised_plan_gone'],
  steps: [{ key: 'unrecognised_step_product' }, COMPARE_IDS, CHECK_BALANCE],
  rules: ['R21', 'P18', 'P21'],
};
const OTHER_PORTAL: UsualCauses = {
  causes: ['unrecognised_request_ids', 'unrecognised_link_spent'],
  steps: [COMPARE_IDS, CHECK_BALANCE],
  rules: ['R18', 'R13', 'P13'],
};
const CUSTOMERS: UsualCauses = {
  causes: ['unrecognised_csp_role', 'unrecognised_csp_access'],
  steps: [{ key: 'unrecognised_step_csp_customers', link: 'csp-customers' }],
  rules: ['R25', 'P17'],
};

const USUAL_CAUSES: Readonly<Record<WorkPage, UsualCauses>> = {
  'technical-benefits': BENEFITS,
  'csp-customers': CUSTOMERS,
  's4b-step-1': ON_PREMISES_SUPPORT,
  's4b-step-2': ON_PREMISES_SUPPORT,
  'engage-center': ON_PREMISES_SUPPORT,
  'help-and-support': CLOUD_SUPPORT,
  'link-support-benefits': CLOUD_SUPPORT,
  'new-support-request': CLOUD_SUPPORT,
  'service-request': OTHER_PORTAL,
};

/** What usually goes wrong on this page: more cannot be said of an unknown wording. */
export const judge = judgeOf(['unrecognised'], ({ page, ledger, today }) => {
  const { causes, steps, rules } = page === null || page === 'paid-plans' ? OTHER_PORTAL : USUAL_CAUSES[page];
  const params = { ...programmeNames(ledger, today) };
  return {
    kind: 'unrecognised',
    certainty: 'unknown',
    title: { key: 'unrecognised_title' },
    text: [{ key: 'unrecognised_text' }, ...causes.map((key) => ({ key, params }))],
    steps: steps.map((step) => ({ ...step, params })),
    rules,
  };
});
