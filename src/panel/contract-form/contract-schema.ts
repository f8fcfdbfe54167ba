import * as v from 'valibot';
import type { CalendarDate } from '../../entitlements/calendar-date.ts';
import { idProblem, isSameId, tidyId } from '../../entitlements/ids.ts';
import type { PanelKey } from '../../i18n/bundles.ts';
import type { Translator } from '../../i18n/translator.ts';
import { comparableAccount } from '../../ledger/events.ts';
import { LONGEST_LABEL } from '../../ledger/limits.ts';
import { beginsTerm, isUpsideDown, type Period } from '../../ledger/period.ts';
import type { Contract } from '../../ledger/subject.ts';
import {
  PastedDoubtsSchema,
  PastedFieldsSchema,
  ReadingShownSchema,
} from '../../store/session/draft-kinds.ts';
import { isAddress } from '../../ui/fields/address.ts';
import {
  choiceField,
  isInOrder,
  labelField,
  optionalTextField,
  periodFields,
} from '../../ui/fields/form-schema.ts';
import { wholeNumber } from '../../ui/fields/whole-number.ts';
import { shortDay } from '../../words/dates.ts';
import { benefitChoices } from '../benefit-choices.ts';

/** What a draft without problems comes to. */
export type ContractEntry = v.InferOutput<ReturnType<typeof contractSchema>>;

/**
 * A contract's draft, and the terms and accounts it comes to.
 *
 * @param stored the contract being edited; `null` for a new one
 * @param contracts all contracts: no two may share a Contract ID
 * @param withIds whether the benefit chosen has IDs; what else was typed of them is left out (P32)
 */
export function contractSchema(
  t: Translator<PanelKey>,
  stored: Contract | null,
  contracts: readonly Contract[],
  withIds = true,
) {
  const twin = (contractId: string) => twinOf(contracts, stored, contractId);
  return v.pipe(
    v.object({
      label: labelField(t, 'form_problem_label'),
      customer: optionalTextField(LONGEST_LABEL, (count) => t.text('form_problem_label_long', { count })),
      choice: choiceField((key) => benefitChoices.find(key, stored), t.text('form_problem_benefit')),
      accessId: withIds ? idField(t, 'form_problem_access_id_empty') : noId,
      contractId: withIds
        ? v.pipe(
            idField(t, 'form_problem_contract_id_empty'),
            v.check(
              (id) => twin(id) === null,
              ({ input }) => t.text('form_problem_id_duplicate', { label: twin(input)?.label ?? '' }),
            ),
          )
        : noId,
      ...periodFields(t),
      granted: v.pipe(v.string(), v.trim()),
      unlimited: v.boolean(),
      accounts: v.array(v.pipe(v.string(), v.transform(comparableAccount))),
      // One that is left in the field is linked when saving.
      account: v.pipe(
        v.string(),
        v.transform(comparableAccount),
        v.check(
          (account) => !withIds || account === '' || isAddress(account),
          t.text('form_problem_account'),
        ),
      ),
      reading: ReadingShownSchema,
      pasted: PastedFieldsSchema,
      doubts: PastedDoubtsSchema,
    }),
    v.forward(v.partialCheck([['startsOn'], ['endsOn']], isInOrder, t.text('form_problem_period')), [
      'endsOn',
    ]),
    v.forward(
      v.partialCheck(
        [['startsOn'], ['endsOn']],
        (period) => overlappedBy(stored, period) === null,
        ({ input }) =>
          t.text('form_problem_term_overlap', {
            date: shortDay(t.locale, overlappedBy(stored, input) ?? ''),
          }),
      ),
      ['startsOn'],
    ),
    v.forward(
      v.partialCheck(
        [['granted'], ['unlimited']],
        ({ granted, unlimited }) => unlimited || granted === '' || wholeNumber(granted) !== null,
        t.text('form_problem_granted'),
      ),
      ['granted'],
    ),
    v.transform(({ choice, granted, unlimited, accounts, account, reading, ...entered }) => ({
      terms: {
        label: entered.label,
        customer: entered.customer,
        accessId: entered.accessId,
        contractId: entered.contractId,
        startsOn: entered.startsOn,
        endsOn: entered.endsOn,
        ruleSet: choice.ruleSet,
        benefit: choice.benefit,
        offer: choice.offer,
        competencyGroup: choice.competencyGroup,
        /** `null` leaves it to the rule set. */
        incidentsGranted: unlimited ? ('unlimited' as const) : wholeNumber(granted),
      },
      accounts: withIds ? [...new Set([...accounts, account])].filter(Boolean) : [],
      reading,
    })),
  );
}

/** Another contract that has this Contract ID. */
export function twinOf(
  contracts: readonly Contract[],
  stored: Contract | null,
  contractId: string,
): Contract | null {
  const isTwin = (other: Contract) => other.id !== stored?.id && isSameId(other.contractId, contractId);
  return contracts.find(isTwin) ?? null;
}

/** The end of the term before the one that these dates are of, where that reaches into it (D1); `null` otherwise. */
function overlappedBy(stored: Contract | null, period: Period): CalendarDate | null {
  const last = stored?.terms.at(-1);
  if (stored === null || last === undefined) return null;
  const before = beginsTerm(last, period) ? last : stored.terms.at(-2);
  if (before === undefined || isUpsideDown(before) || period.startsOn === null) return null;
  return before.endsOn !== null && period.startsOn <= before.endsOn ? before.endsOn : null;
}

/** What has no IDs keeps none, whatever was typed before it was chosen. */
const noId = v.pipe(
  v.string(),
  v.transform(() => null),
);

function idField(t: Translator<PanelKey>, missing: PanelKey) {
  return v.pipe(
    v.string(),
    v.transform(tidyId),
    v.check(
      (id) => idProblem(id) === null,
      ({ input }) => idProblemText(t, input, missing),
    ),
  );
}

function idProblemText(t: Translator<PanelKey>, id: string, missing: PanelKey): string {
  switch (idProblem(id)) {
    case 'empty':
      return t.text(missing);
    case 'too-long':
      return t.text('form_problem_id_long', { count: [...id].length });
    default:
      return t.text('form_problem_id_unprintable');
  }
}
