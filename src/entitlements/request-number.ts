/** How Microsoft's mails write a request number: “TrackingID#2611260030001234”, in a subject often in brackets. */
const IN_MAILS = /tracking\s?id\s?[#:：]+\s*([\p{L}\p{N}-]+)/iu;

/** A request number as it is kept and copied: what mails write around it is no part of it. */
export function tidyRequestNumber(typed: string): string {
  return IN_MAILS.exec(typed)?.[1] ?? typed.trim();
}
