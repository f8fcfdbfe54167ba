import { isSample } from '../../ledger/samples.ts';
import { isShared } from '../../ledger/shared.ts';
import type { Contract } from '../../ledger/subject.ts';
import { Icon } from '../../ui/icon.tsx';
import { StatusBadge } from '../../ui/status-badge.tsx';
import { benefitNameOf } from '../../words/entitlement-names.ts';
import type { StatusWords } from '../../words/status-words.ts';
import { useTranslator } from '../use-app.ts';
import { useFocusTarget } from '../use-focus-target.ts';
import { FavouriteButton } from './favourite-button.tsx';
import { RenewButton } from './renew-button.tsx';

interface Props {
  readonly contract: Contract;
  readonly status: StatusWords;
  readonly labelId: string;
  readonly statusId: string;
  /** The id of the details while they are shown; `null` while they are not. */
  readonly detailsId: string | null;
  readonly onToggle: () => void;
}

/** What a contract is and where it stands: its label expands the row. */
export function RowHead({ contract, status, labelId, statusId, detailsId, onToggle }: Props) {
  const t = useTranslator();
  const disclosure = useFocusTarget<HTMLButtonElement>('contract', contract.id);
  const { id, label, customer } = contract;
  return (
    <>
      <div class="contract-head">
        <div class="contract-name">
          <h3 class="contract-title">
            <button
              ref={disclosure}
              type="button"
              class="disclosure"
              aria-expanded={detailsId !== null}
              aria-controls={detailsId ?? undefined}
              onClick={onToggle}
            >
              <Icon name="chevron" class="disclosure-icon" />
              <span id={labelId} class="contract-label" title={label}>
                {label}
              </span>
            </button>
          </h3>
          <StatusBadge id={statusId} {...status} />
        </div>
        {!isShared(id) && <FavouriteButton contract={contract} />}
      </div>
      <div class="contract-line">
        <p class="contract-benefit">
          {isSample(id) && <span class="sample-word">{t.text('sample_badge')} · </span>}
          {isShared(id) && <span>{t.text('panel_shared')} · </span>}
          {benefitNameOf(contract)}
          {customer && <span> · {customer}</span>}
        </p>
        {!isShared(id) && <RenewButton contract={contract} />}
      </div>
    </>
  );
}
