import { isSample } from '../../ledger/samples.ts';
import { isShared } from '../../ledger/shared.ts';
import type { Contract } from '../../ledger/subject.ts';
import { Icon } from '../../ui/icon.tsx';
import { amountWords } from '../../words/balance-words.ts';
import { contractName } from '../../words/contract-name.ts';
import { benefitNameOf } from '../../words/entitlement-names.ts';
import type { StatusWords } from '../../words/status-words.ts';
import { useTranslator } from '../use-app.ts';
import { useFocusTarget } from '../use-focus-target.ts';
import { FavouriteButton } from './favourite-button.tsx';
import { RenewButton } from './renew-button.tsx';
import { RowStatus } from './row-status.tsx';

/** The ids of what a row says of its contract, by which it is named; `null` for what it does not say. */
interface RowIds {
  readonly label: string;
  readonly customer: string | null;
  readonly status: string;
  readonly balance: string;
  /** Those of the details, while they are shown. */
  readonly details: string | null;
}

interface Props {
  readonly contract: Contract;
  readonly status: StatusWords;
  readonly ids: RowIds;
  /** Whether the row shows more than its two lines. */
  readonly isFull: boolean;
  readonly onToggle: () => void;
}

/**
 * The two lines that every row has: for whom the contract is, which is what is searched for, and where it stands; then
 * what it is, and what is left. The name expands the row.
 */
export function RowHead({ contract, status, ids, isFull, onToggle }: Props) {
  const t = useTranslator();
  const disclosure = useFocusTarget<HTMLButtonElement>('contract', contract.id);
  const { id, label, customer, balance } = contract;
  return (
    <>
      <div class="contract-head" data-shortened={isFull ? undefined : true}>
        <h3 class="contract-title">
          <button
            ref={disclosure}
            type="button"
            class="disclosure"
            aria-labelledby={ids.customer === null ? undefined : `${ids.label} ${ids.customer}`}
            aria-expanded={ids.details !== null}
            aria-controls={ids.details ?? undefined}
            title={contractName(contract)}
            onClick={onToggle}
          >
            <Icon name="chevron" class="disclosure-icon" />
            <span id={ids.customer ?? ids.label} class="contract-name">
              {customer || label}
            </span>
          </button>
        </h3>
        <RowStatus id={ids.status} status={status} contract={contract} />
        {isFull && !isShared(id) && <FavouriteButton contract={contract} />}
      </div>
      <div class="contract-line" data-shortened={isFull ? undefined : true}>
        <p class="contract-benefit">
          {isSample(id) && <span class="sample-word">{t.text('sample_badge')} · </span>}
          {isShared(id) && <span>{t.text('panel_shared')} · </span>}
          {ids.customer !== null && (
            <>
              <span id={ids.label} class="contract-label">
                {label}
              </span>{' '}
              ·{' '}
            </>
          )}
          {benefitNameOf(contract)}
        </p>
        {!isFull && (
          <span id={ids.balance} class="contract-left">
            {amountWords(t, balance)}
          </span>
        )}
        {!isShared(id) && <RenewButton contract={contract} />}
      </div>
    </>
  );
}
