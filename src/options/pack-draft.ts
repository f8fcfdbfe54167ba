import * as v from 'valibot';
import type { OptionsKey } from '../i18n/bundles.ts';
import type { Translator } from '../i18n/translator.ts';
import type { PackChoice } from '../store/packs/contents.ts';

/** The form of a pack as it stands. */
export interface PackDraft {
  readonly scope: 'all' | 'some';
  /** The ids of the contracts that are marked. */
  readonly contracts: readonly string[];
  readonly withHistory: boolean;
  readonly withNotes: boolean;
  readonly passphrase: string;
  readonly again: string;
}

export const emptyPack: PackDraft = {
  scope: 'all',
  contracts: [],
  withHistory: true,
  withNotes: true,
  passphrase: '',
  again: '',
};

/** In characters: who has the file can try as many passphrases as a computer can. */
export const SHORTEST_PASSPHRASE = 12;

/** What is packed, and the passphrase. */
export interface PackOrder {
  readonly choice: PackChoice;
  readonly passphrase: string;
}

export function packSchema(t: Translator<OptionsKey>) {
  return v.pipe(
    v.object({
      scope: v.picklist(['all', 'some']),
      contracts: v.array(v.string()),
      withHistory: v.boolean(),
      withNotes: v.boolean(),
      passphrase: v.pipe(
        v.string(),
        v.check(
          (typed) => [...typed].length >= SHORTEST_PASSPHRASE,
          t.text('options_pack_problem_short', { count: SHORTEST_PASSPHRASE }),
        ),
      ),
      again: v.string(),
    }),
    v.forward(
      v.partialCheck(
        [['scope'], ['contracts']],
        ({ scope, contracts }) => scope === 'all' || contracts.length > 0,
        t.text('options_pack_problem_none'),
      ),
      ['contracts'],
    ),
    v.forward(
      v.partialCheck(
        [['passphrase'], ['again']],
        ({ passphrase, again }) => passphrase === again,
        t.text('options_pack_problem_again'),
      ),
      ['again'],
    ),
    v.transform(
      ({ scope, contracts, withHistory, withNotes, passphrase }): PackOrder => ({
        choice: {
          contracts: scope === 'all' ? null : contracts,
          withHistory,
          withNotes: withHistory && withNotes,
        },
        passphrase,
      }),
    ),
  );
}
