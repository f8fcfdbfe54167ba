import type { cardsToBackground, PageContext, RequestOf } from '../../messaging/protocol.ts';
import { closeWording, keepWording, reopenWording, setExplainsUnknownErrors } from '../../store/wordings.ts';
import { readOwnLedger } from '../own-ledger.ts';
import { blankedWording } from './blanked-wording.ts';

/** Does what the user asked for on the card of an unknown error. */
export async function actOnWording(
  { action, wording, context, language }: RequestOf<(typeof cardsToBackground)['act-on-wording']>,
  above: PageContext | null,
): Promise<boolean> {
  if (action === 'switch-off' || action === 'switch-on') {
    await setExplainsUnknownErrors(action === 'switch-on');
    return true;
  }
  const stored = await readOwnLedger().catch(() => null);
  const account = context.account ?? above?.account ?? null;
  const text = blankedWording(wording, account, stored?.ledger ?? null);
  if (action === 'close') await closeWording(text);
  else if (action === 'reopen') await reopenWording(text);
  else {
    await keepWording({
      text,
      language,
      portal: context.portal ?? above?.portal ?? null,
      page: context.page ?? above?.page ?? '',
      keptAt: Date.now(),
    });
  }
  return true;
}
