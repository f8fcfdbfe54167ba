import type { Contract } from '../../ledger/subject.ts';
import { useTranslator } from '../../ui/app-context.ts';
import { Icon } from '../../ui/icon.tsx';
import type { ContractActions } from '../use-contract-actions.ts';

/** Whether the contract is a favourite; pressed, it is the other. */
export function StarButton({ contract, actions }: { contract: Contract; actions: ContractActions }) {
  const t = useTranslator();
  const { label, isStarred } = contract;
  const name = t.text('popup_star', { label });
  return (
    <button
      type="button"
      class={isStarred ? 'icon-button starred' : 'icon-button'}
      aria-label={name}
      title={name}
      aria-pressed={isStarred}
      onClick={() => void actions.star(contract)}
    >
      <Icon name={isStarred ? 'starred' : 'star'} />
    </button>
  );
}
