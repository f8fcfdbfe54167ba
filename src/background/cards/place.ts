import type { PageContext } from '../../messaging/protocol.ts';

export type Place = Omit<PageContext, 'portal'>;

/** Where the message stands: what its own frame cannot tell, the top frame may. */
export function placeOf(context: Place, above: Place | null): Place {
  return {
    page: context.page ?? above?.page ?? null,
    account: context.account ?? above?.account ?? null,
    accessId: context.accessId ?? above?.accessId ?? null,
  };
}
