import type { RequestOnPage } from '../../messaging/request-on-page.ts';

/** What all frames of a tab show of a request: the top frame knows the page and the account, a blade has the form. */
export function requestOfTab(frames: readonly RequestOnPage[]): RequestOnPage {
  const first = <Value>(pick: (frame: RequestOnPage) => Value | null): Value | null =>
    frames.map(pick).find((value) => value !== null) ?? null;
  return {
    page: first(({ page }) => page),
    account: first(({ account }) => account),
    created: first(({ created }) => created),
    plan: first(({ plan }) => plan),
    plans: frames.flatMap(({ plans }) => plans),
    canSend: frames.some(({ canSend }) => canSend),
  };
}
