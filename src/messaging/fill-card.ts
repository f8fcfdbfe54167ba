import * as v from 'valibot';
import { LONGEST_ID } from '../entitlements/ids.ts';
import { Words } from './schemas.ts';

/**
 * What is shown beside two fields that ask for IDs, in words. It holds no Access ID and no Contract ID: until one of
 * the contracts is pressed, no frame knows any (docs/decisions/0034-ids-on-a-press.md).
 */
export const FillCardSchema = v.object({
  language: Words(40),
  direction: v.picklist(['ltr', 'rtl']),
  theme: v.nullable(v.picklist(['light', 'dark'])),
  /** The name of the whole. */
  title: Words(120),
  /** What can be filled in, the likeliest first. */
  offers: v.array(
    v.object({
      /** The contract's own key in the ledger, made by chance: it says nothing of its IDs. */
      contract: Words(80),
      fill: Words(300),
      replace: Words(300),
      /** What to know before: that it is linked already. */
      note: v.nullable(Words(500)),
      done: Words(500),
    }),
  ),
  /** The name of what opens the list of further ones. */
  more: Words(80),
  /** Contracts that cannot be used there, and why. */
  unusable: v.array(Words(500)),
  /** What is about to go wrong with the IDs that are typed. */
  warnings: v.array(Words(700)),
  asks: Words(300),
  again: Words(300),
  failed: Words(300),
  close: Words(80),
});
export type FillCard = v.InferOutput<typeof FillCardSchema>;

/** The IDs of one contract, for the fields of the form in which it was pressed. */
export const GivenIdsSchema = v.object({
  accessId: Words(2 * LONGEST_ID),
  contractId: Words(2 * LONGEST_ID),
});
export type GivenIds = v.InferOutput<typeof GivenIdsSchema>;
