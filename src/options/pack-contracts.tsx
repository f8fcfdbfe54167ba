import { useId } from 'preact/hooks';
import { isSample } from '../ledger/samples.ts';
import { isShared } from '../ledger/shared.ts';
import type { Contract } from '../ledger/subject.ts';
import { Icon } from '../ui/icon.tsx';
import type { PackDraft } from './pack-draft.ts';
import { useTranslator } from './use-app.ts';

interface Props {
  readonly contracts: readonly Contract[];
  readonly draft: PackDraft;
  readonly onChange: (changes: Partial<PackDraft>) => void;
  readonly problem?: string;
}

/** All that is stored, or the contracts that are marked. */
export function PackContracts({ contracts, draft, onChange, problem }: Props) {
  const t = useTranslator();
  const id = useId();
  const scope = (of: PackDraft['scope'], words: string) => (
    <label class="check">
      <input
        type="radio"
        name={`${id}-scope`}
        checked={draft.scope === of}
        onChange={() => onChange({ scope: of })}
      />
      {words}
    </label>
  );
  const mark = (contract: string, isMarked: boolean) =>
    onChange({
      contracts: isMarked
        ? [...draft.contracts, contract]
        : draft.contracts.filter((other) => other !== contract),
    });
  return (
    <fieldset class="pack-contracts" aria-describedby={problem === undefined ? undefined : `${id}-problem`}>
      <legend>{t.text('options_pack_what')}</legend>
      {scope('all', t.text('options_pack_all'))}
      {scope('some', t.text('options_pack_some'))}
      {draft.scope === 'some' && (
        <ul class="pack-list">
          {contracts
            .filter(({ id }) => !isSample(id) && !isShared(id))
            .map((contract) => (
              <li key={contract.id}>
                <label class="check">
                  <input
                    type="checkbox"
                    checked={draft.contracts.includes(contract.id)}
                    aria-invalid={problem !== undefined}
                    onChange={({ currentTarget: { checked } }) => mark(contract.id, checked)}
                  />
                  <span>
                    <span class="item-name">{contract.label}</span>{' '}
                    <span class="item-more">
                      {[contract.customer, contract.contractId].filter(Boolean).join(' · ')}
                    </span>
                  </span>
                </label>
              </li>
            ))}
        </ul>
      )}
      {problem !== undefined && (
        <p class="field-problem" id={`${id}-problem`}>
          <Icon name="error" />
          <span>{problem}</span>
        </p>
      )}
    </fieldset>
  );
}
