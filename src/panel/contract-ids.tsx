import type { Contract } from '../ledger/subject.ts';
import { CopyableId } from './copyable-id.tsx';
import { usePanel } from './panel-context.ts';
import { useTranslator } from './use-app.ts';

/** Both IDs of a contract side by side, each with the button that copies it. */
export function ContractIds({ contract }: { contract: Contract }) {
  const t = useTranslator();
  const { actions } = usePanel();
  return (
    <div class="contract-ids">
      <CopyableId
        name={t.text('common_access_id')}
        id={contract.accessId}
        copyName={t.text('panel_copy_access_id')}
        onCopy={() => actions.copyAccessId(contract)}
      />
      <CopyableId
        name={t.text('common_contract_id')}
        id={contract.contractId}
        copyName={t.text('panel_copy_contract_id')}
        onCopy={() => actions.copyContractId(contract)}
      />
    </div>
  );
}
