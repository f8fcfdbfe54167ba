import * as v from 'valibot';
import { isCalendarDate } from '../entitlements/calendar-date.ts';
import { PAGE_KINDS } from '../guidance/page-kinds.ts';
import { LONGEST_ACCOUNT, LONGEST_LABEL } from '../ledger/limits.ts';
import { Words } from './schemas.ts';

/** More than any page has; a page that has more was made to have them. */
const MOST = 50;

/** A support plan that the signed-in account can use there. */
const PlanSchema = v.object({
  name: v.pipe(v.string(), v.maxLength(LONGEST_LABEL)),
  endsOn: v.nullable(v.pipe(v.string(), v.check(isCalendarDate))),
});

/** What a frame shows of a request for support. It goes from a frame to the extension only. */
export const RequestOnPageSchema = v.object({
  page: v.nullable(v.picklist(PAGE_KINDS)),
  account: v.nullable(Words(LONGEST_ACCOUNT)),
  /** The number of a request that was created just now, as far as the page says. */
  created: v.nullable(v.pipe(v.string(), v.regex(/^\d{12,20}$/))),
  /** The support plan that is chosen, or that the request was created with. */
  plan: v.nullable(v.pipe(v.string(), v.maxLength(LONGEST_LABEL))),
  /** The plans that can be chosen. */
  plans: v.pipe(v.array(PlanSchema), v.maxLength(MOST)),
  /** Whether a button that would send the request is in sight. */
  canSend: v.boolean(),
});
export type RequestOnPage = v.InferOutput<typeof RequestOnPageSchema>;
