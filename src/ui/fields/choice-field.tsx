import { ruleSetOf } from '../../entitlements/grants.ts';
import { ruleSets } from '../../entitlements/rulesets/index.ts';
import { useTranslator } from '../app-context.ts';
import type { Choices } from './choices.ts';
import type { FieldMark } from './field.tsx';
import { SelectField } from './select-field.tsx';

interface Props<Choice extends { readonly ruleSet: string }, Listed extends Choice> {
  readonly choices: Choices<Choice, Listed>;
  readonly label: string;
  readonly name: string;
  /** What the field says before anything is chosen. */
  readonly prompt: string;
  readonly value: string;
  readonly onValue: (key: string) => void;
  readonly problem?: string | undefined;
  readonly marks?: readonly FieldMark[] | undefined;
  readonly textOf: (listed: Listed) => string;
  /** What is being edited, which need not be in any rule set of this version. */
  readonly stored: Choice | null;
  readonly unlistedText: (stored: Choice) => string;
  readonly unlistedTitle?: string;
  /** What must be known of a choice, besides that its facts are reported. */
  readonly hintOf?: (chosen: Choice) => string | null;
}

/** One question for everything the rule sets have, programme by programme. */
export function ChoiceField<Choice extends { readonly ruleSet: string }, Listed extends Choice>({
  choices,
  prompt,
  textOf,
  stored,
  unlistedText,
  unlistedTitle,
  hintOf,
  ...field
}: Props<Choice, Listed>) {
  const t = useTranslator();
  const chosen = choices.find(field.value, stored);
  const isAsReported = chosen !== null && ruleSetOf(chosen.ruleSet)?.asReported === true;
  const hint = [
    chosen === null ? null : (hintOf?.(chosen) ?? null),
    isAsReported ? t.text('common_as_reported') : null,
  ];
  const unlisted =
    stored === null || choices.isListed(stored) ? null : (
      <option value={choices.keyOf(stored)}>{unlistedText(stored)}</option>
    );
  return (
    <SelectField {...field} hint={hint.filter((part) => part !== null).join(' ') || undefined}>
      <option value="">{prompt}</option>
      {unlisted !== null && unlistedTitle !== undefined ? (
        <optgroup label={unlistedTitle}>{unlisted}</optgroup>
      ) : (
        unlisted
      )}
      {ruleSets
        .map((ruleSet) => ({ ruleSet, all: choices.listedBy(ruleSet) }))
        .filter(({ all }) => all.length > 0)
        .map(({ ruleSet, all }) => (
          <optgroup key={ruleSet.id} label={ruleSet.programme}>
            {all.map((listed) => (
              <option key={choices.keyOf(listed)} value={choices.keyOf(listed)}>
                {textOf(listed)}
              </option>
            ))}
          </optgroup>
        ))}
    </SelectField>
  );
}
