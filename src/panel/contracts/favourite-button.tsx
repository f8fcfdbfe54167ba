import type { Contract } from '../../ledger/subject.ts';
import { Icon } from '../../ui/icon.tsx';
import { useTranslator } from '../use-app.ts';
import type { ContractActions } from '../use-contract-actions.ts';

/** Whether the contract is a favourite; pressed, it is the other. */
export function FavouriteButton({ contract, actions }: { contract: Contract; actions: ContractActions }) {
  const t = useTranslator();
  const { label, isFavourite } = contract;
  const name = t.text('panel_favourite', { label });
  return (
    <button
      type="button"
      class={isFavourite ? 'icon-button starred' : 'icon-button'}
      aria-label={name}
      title={name}
      aria-pressed={isFavourite}
      onClick={() => void actions.toggleFavourite(contract)}
    >
      <Icon name={isFavourite ? 'starred' : 'star'} />
    </button>
  );
}
