import type { Contract } from '../../ledger/subject.ts';
import { Icon } from '../../ui/icon.tsx';
import { usePanel } from '../panel-context.ts';
import { useTranslator } from '../use-app.ts';

/** Whether the contract is a favourite; a press changes that. */
export function FavouriteButton({ contract }: { contract: Contract }) {
  const t = useTranslator();
  const { actions } = usePanel();
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
