import type { Contract } from '../ledger/subject.ts';
import { contractName } from '../words/contract-name.ts';
import { CopyableId } from './copyable-id.tsx';
import { usePanel } from './panel-context.ts';
import { useTranslator } from './use-app.ts';

/** Both IDs of a contract side by side, each copied by a press on it; or that it has none (P32). */
export function ContractIds({ contract }: { contract: Contract }) {
  const t = useTranslator();
  const { actions } = usePanel();
  const { accessId, contractId } = contract;
  const label = contractName(contract);
  if (accessId === null && contractId === null) {
    return <p class="contract-without-ids">{t.text('panel_without_ids')}</p>;
  }
  return (
    <div class="contract-ids">
      {accessId !== null && (
        <CopyableId
          name={t.text('common_access_id')}
          id={accessId}
          copyName={t.text('panel_copy_access_id', { label })}
          onCopy={() => actions.copyAccessId(contract)}
        />
      )}
      {contractId !== null && (
        <CopyableId
          name={t.text('common_contract_id')}
          id={contractId}
          copyName={t.text('panel_copy_contract_id', { label })}
          onCopy={() => actions.copyContractId(contract)}
        />
      )}
    </div>
  );
}
