import { ruleSetOf } from '../entitlements/grants.ts';
import type { Membership } from '../ledger/subject.ts';
import { IconButton } from '../ui/icon-button.tsx';
import { periodWords } from '../words/dates.ts';
import { offerNameOf } from '../words/entitlement-names.ts';
import { useTranslator } from './use-app.ts';

interface Props {
  readonly membership: Membership;
  readonly onEdit: () => void;
  readonly onRemove: () => void;
}

export function MembershipItem({ membership, onEdit, onRemove }: Props) {
  const t = useTranslator();
  const { label, ruleSet, startsOn, endsOn } = membership;
  return (
    <li class="item">
      <div class="item-text">
        <span class="item-name">{label}</span>
        <span class="item-more">
          {[
            offerNameOf(t, membership),
            ruleSetOf(ruleSet)?.programme ?? ruleSet,
            periodWords(t, startsOn, endsOn),
          ]
            .filter(Boolean)
            .join(' · ')}
        </span>
      </div>
      <IconButton icon="edit" name={t.text('options_membership_edit', { label })} onClick={onEdit} />
      <IconButton
        icon="remove"
        tone="danger"
        name={t.text('options_membership_remove', { label })}
        onClick={onRemove}
      />
    </li>
  );
}
