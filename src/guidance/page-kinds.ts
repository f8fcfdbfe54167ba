/**
 * The kinds of page a message can stand on. Here, below the portals that recognise them, because the
 * catalogue says of every message which of these it belongs to.
 */
export const PAGE_KINDS = [
  /** Partner Center: Technical benefits, today "Technical support & consultation" (R1, R7, P5). */
  'technical-benefits',
  /** Partner Center: the customers of a CSP partner (R25). */
  'csp-customers',
  /** The public pages that compare and sell paid plans (R28). */
  'paid-plans',
  /** Support for Business, step 1: the product (R19), today the plan as well (P23); and steps that show no plans. */
  's4b-step-1',
  /** Support for Business where it lists plans, their dates and incidents: step 2 of 2021 (R19–R21), step 1 today (P23). */
  's4b-step-2',
  /** Engage Center: plans and requests (P14). */
  'engage-center',
  /** Azure portal: Help + support, Support plans (R23). */
  'help-and-support',
  /** Azure portal: the panel that asks for both IDs (R23, R26, R27). */
  'link-support-benefits',
  /** Azure portal: New support request (R23, R24). */
  'new-support-request',
  /** A new service request in LCS, the Microsoft 365 or the Power Platform admin center (R18, P12, P13). */
  'service-request',
] as const;

export type PageKind = (typeof PAGE_KINDS)[number];
