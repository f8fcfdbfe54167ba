import type { Ledger } from '../ledger/ledger.ts';

/** The tenant that an address of the Azure portal names by its domain, as in `#@contoso.com/` or `/contoso.com`. */
export function tenantIn(address: string): string | null {
  const url = URL.canParse(address) ? new URL(address) : null;
  const named = /^#@([^/]+)/.exec(url?.hash ?? '')?.[1] ?? url?.pathname.split('/')[1] ?? '';
  return /^[\p{L}\d-]+(?:\.[\p{L}\d-]+)+$/u.test(named) && !/\.html?$/i.test(named) ? named : null;
}

/**
 * Whether a tenant is certainly none of those that the user's accounts belong to: no account shares its name, as
 * `fabrikam.onmicrosoft.com` and `mia@fabrikam.example` do. `false` where no account is known.
 */
export function isForeign(tenant: string, account: string | null, { accounts, contracts }: Ledger): boolean {
  const own = [
    ...(account === null ? [] : [account]),
    ...accounts.map((stored) => stored.account),
    ...contracts.flatMap((contract) => contract.accounts),
  ].map((each) => nameOf(each.split('@').at(-1) ?? ''));
  return own.length > 0 && !own.includes(nameOf(tenant));
}

function nameOf(domain: string): string {
  return domain.split('.')[0]?.toLowerCase() ?? '';
}
