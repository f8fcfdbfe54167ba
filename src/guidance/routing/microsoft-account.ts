/** Domains of addresses that the vendor gives to private persons, with the country left open. */
const PRIVATE_DOMAIN = /@(?:outlook|hotmail|live|msn|passport)\.[a-z]{2,3}(?:\.[a-z]{2})?$/i;

/**
 * Whether a signed-in address is certainly a Microsoft account rather than a work account. An address of another
 * domain can be one too, which its form does not tell.
 */
export function isMicrosoftAccount(account: string | null): boolean {
  return account !== null && PRIVATE_DOMAIN.test(account.trim());
}
