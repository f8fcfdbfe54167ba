import type { PageContext } from '../../messaging/protocol.ts';

/** Where the message stands: what its own frame cannot tell, the top frame may. */
export function placeOf(context: PageContext, above: PageContext | null): Omit<PageContext, 'portal'> {
  return {
    page: context.page ?? above?.page ?? null,
    account: context.account ?? above?.account ?? null,
    accessId: context.accessId ?? above?.accessId ?? null,
  };
}
