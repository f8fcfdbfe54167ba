import { blank, namesInAddresses } from '../../guidance/blank.ts';
import type { PageContext, WordingRequest } from '../../messaging/protocol.ts';
import { closeWording, keepWording, setExplainsUnknownErrors } from '../../store/wordings.ts';
import { readOwnLedger } from '../own-ledger.ts';

/** Does what the user asked for on the card of a wording that nobody knows. */
export async function actOnWording(
  { action, wording, context, language }: WordingRequest,
  top: PageContext | null,
): Promise<true> {
  const account = context.account ?? top?.account ?? null;
  const text = await blankedWording(wording, account);
  if (action === 'switch-off') await setExplainsUnknownErrors(false);
  else if (action === 'close') await closeWording(text);
  else {
    await keepWording({
      text,
      language,
      portal: context.portal ?? top?.portal ?? null,
      page: context.page ?? top?.page ?? '',
      keptAt: Date.now(),
    });
  }
  return true;
}

/** The wording without the names that the ledger and the page know. */
export async function blankedWording(wording: string, account: string | null): Promise<string> {
  const reading = await readOwnLedger().catch(() => null);
  const { ledger } = reading ?? { ledger: null };
  const stored = ledger?.accounts.map(({ account }) => account) ?? [];
  const linked = ledger?.contracts.flatMap((contract) => contract.accounts) ?? [];
  const ids = ledger?.contracts.flatMap(({ accessId, contractId }) => [accessId, contractId]) ?? [];
  const names = [
    ...namesInAddresses([...(account === null ? [] : [account]), ...stored, ...linked]),
    ...ids.filter((id) => id !== null),
  ];
  return blank(wording, names);
}
