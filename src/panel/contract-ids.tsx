import type { Contract } from '../ledger/subject.ts';
import { CopyableId } from './copyable-id.tsx';
import { usePanel } from './panel-context.ts';
import { useTranslator } from './use-app.ts';

/** Both IDs of a contract side by side, each with the button that copies it; or that it has none (P32). */
export function ContractIds({ contract }: { contract: Contract }) {
  const t = useTranslator();
  const { actions } = usePanel();
  const { accessId, contractId } = contract;
  if (accessId === null && contractId === null) {
    return <p class="contract-without-ids">{t.text('panel_without_ids')}</p>;
  }
  return (
    <div class="contract-ids">
      {accessId !== null && (
        <CopyableId
          name={t.text('common_access_id')}
          id={accessId}
          copyName={t.text('panel_copy_access_id')}
          onCopy={() => actions.copyAccessId(contract)}
        />
      )}
      {contractId !== null && (
        <CopyableId
          name={t.text('common_contract_id')}
          id={contractId}
          copyName={t.text('panel_copy_contract_id')}
          onCopy={() => actions.copyContractId(contract)}
        />
      )}
    </div>
  );
}
