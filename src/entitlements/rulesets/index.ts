import * as v from 'valibot';
import { type RuleSet, RuleSetSchema } from '../rule-set.ts';
import { maicpp2026 } from './maicpp-2026.ts';
import { mpn2021 } from './mpn-2021.ts';

/** Every rule set known, the newest first: adding one is adding a file and its name here. */
export const ruleSets: readonly RuleSet[] = [maicpp2026, mpn2021].map((data) => v.parse(RuleSetSchema, data));
