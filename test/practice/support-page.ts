import type { ShownPage } from '../../harness/practice-server.ts';
import { wording } from './messages.ts';

/** The page of the Azure portal at which support benefits are linked. */
const SUPPORT_ADDRESS =
  'https://portal.azure.com/#view/Microsoft_Azure_Support/HelpAndSupportBlade/~/supportPlans';

/** A message that belongs on that page, whole, and its first sentence, by which it is known as well. */
export const ALREADY_ASSOCIATED = 'access-id-already-associated';
export const ASSOCIATED_WORDING = wording(ALREADY_ASSOCIATED, 'en');
export const ASSOCIATED_SENTENCE = `${ASSOCIATED_WORDING.split('. ', 1)[0]}.`;

/** The card of an error that no message of the catalogue explains, and such an error. */
export const UNKNOWN_ERROR = 'unrecognised';
export const UNKNOWN_ERROR_MARKUP = '<div role="alertdialog">Request 4711 was turned down.</div>';

interface PageParts {
  readonly heading?: string;
  readonly address?: string;
  readonly frames?: Readonly<Record<string, string>>;
}

/** The bare page with this content: its address and its heading say what it is. */
export function supportPage(
  content: string,
  { heading = 'Link support benefits', address = SUPPORT_ADDRESS, frames = {} }: PageParts = {},
): ShownPage {
  const html = `<!doctype html><html lang="en"><head><title>Support</title></head><body><h1>${heading}</h1><main>${content}</main></body></html>`;
  return { address, html, frames };
}
