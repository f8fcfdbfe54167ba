import type { Quantity } from '../../entitlements/rule-set.ts';
import type { PanelKey } from '../../i18n/bundles.ts';
import type { Translator } from '../../i18n/translator.ts';
import type { FieldMark } from '../../ui/fields/field.tsx';
import { TextField } from '../../ui/fields/text-field.tsx';
import { useTranslator } from '../use-app.ts';

interface Props {
  readonly typed: string;
  readonly unlimited: boolean;
  /** What the rule set grants; `null` where it leaves that open. */
  readonly byRuleSet: Quantity | null;
  readonly problem: string | undefined;
  readonly marks: readonly FieldMark[];
  readonly onTyped: (typed: string) => void;
  readonly onUnlimited: (unlimited: boolean) => void;
}

/** How many incidents the contract came with, where the user knows better than the rule set. */
export function GrantedField({ typed, unlimited, byRuleSet, problem, marks, onTyped, onUnlimited }: Props) {
  const t = useTranslator();
  return (
    <div class="granted">
      <TextField
        label={t.text('form_granted')}
        name="granted"
        optional
        keys="numeric"
        value={unlimited ? '' : typed}
        onValue={onTyped}
        disabled={unlimited}
        placeholder={unlimited ? t.text('form_granted_unlimited') : placeholder(t, byRuleSet)}
        marks={marks}
        problem={problem}
      />
      <label class="check">
        <input
          type="checkbox"
          name="unlimited"
          checked={unlimited}
          onChange={(event) => onUnlimited(event.currentTarget.checked)}
        />
        {t.text('form_granted_unlimited')}
      </label>
    </div>
  );
}

/** What an empty field means. */
function placeholder(t: Translator<PanelKey>, byRuleSet: Quantity | null): string {
  if (byRuleSet === null) return t.text('form_granted_not_known');
  return byRuleSet === 'unlimited'
    ? t.text('form_granted_rule_set_unlimited')
    : t.text('form_granted_rule_set', { count: byRuleSet });
}
