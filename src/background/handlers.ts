import type { FrameSender, Handlers } from '../messaging/listen.ts';
import type {
  cardsToBackground,
  fillingToBackground,
  framesToBackground,
  pagesToBackground,
} from '../messaging/protocol.ts';
import { browser } from '../platform/browser.ts';
import { setCardCount } from './cards/card-badge.ts';
import { placeCards } from './cards/card-place.ts';
import { enterCards } from './cards/enter-cards.ts';
import { explain } from './cards/explain.ts';
import { actOnMessage } from './cards/message-actions.ts';
import { actOnWording } from './cards/wording-actions.ts';
import { giveIds } from './filling/give-ids.ts';
import { offerIds } from './filling/offer-ids.ts';
import { attend, ensureCardScript, ensureFillScript } from './frames/frame-scripts.ts';
import { whereOn } from './frames/portals-on.ts';
import { readPlans } from './frames/read-plans.ts';
import { readRequest, readTab } from './frames/read-tab.ts';
import { recognisePage } from './frames/recognise-page.ts';
import { askCardsAgain, contextAbove, isFramedByOther } from './frames/tab-context.ts';
import { forgetAbove, wake } from './frames/wake.ts';
import { findHints } from './hints/find-hints.ts';
import { noteCopied } from './quick-access/clear-clipboard.ts';
import { showPanelBeside } from './quick-access/open-panel.ts';
import { syncTeam } from './team/sync-team.ts';

/** What the background answers to each message; `messaging/protocol.ts` says who may send it. */
export const handlers: Handlers<
  typeof framesToBackground & typeof cardsToBackground & typeof fillingToBackground & typeof pagesToBackground
> = {
  explain: async (request, sender) => {
    const above = await contextAbove(sender);
    if (isFramedByOther(sender, above)) return null;
    const card = await explain(request, {
      above,
      address: sender.address,
      readPlans: () => readPlans(sender, request.place),
    });
    // Most frames never get a card, and so never load what shows one.
    if (card !== null && !request.hasCardScript) await ensureCardScript(sender);
    return card;
  },
  wake,
  attend: async (_request, sender) => attend(sender),
  'recognise-page': (request) => recognisePage(request),
  'go-to-cards': (_request, sender) => enterCards(sender),
  'context-changed': (_request, { tabId }) => {
    forgetAbove(tabId);
    return askCardsAgain(tabId);
  },
  'cards-shown': ({ count }, { tabId, frameId }) => setCardCount(tabId, frameId, count),
  'place-cards': async (request, sender) => placeCards(request, await contextAbove(sender)),
  'show-panel': (_request, { tabId }) => showPanelBeside(tabId),
  'open-settings': async () => {
    await browser.runtime.openOptionsPage();
    return true;
  },
  'act-on-message': async (request, sender) => actOnMessage(request, await contextAbove(sender)),
  'act-on-wording': async (request, sender) => actOnWording(request, await contextAbove(sender)),
  'offer-ids': async (request, sender) => {
    const surroundings = await surroundingsOf(sender);
    if (isFramedByOther(sender, surroundings.above)) return null;
    const card = await offerIds(request, surroundings);
    if (card !== null && !request.hasFillScript) await ensureFillScript(sender);
    return card;
  },
  'give-ids': async (request, sender) => {
    const surroundings = await surroundingsOf(sender);
    return isFramedByOther(sender, surroundings.above) ? null : giveIds(request, surroundings);
  },
  copied: ({ digest }) => noteCopied(digest),
  'sync-team': ({ reason }) => syncTeam(reason),
  'read-tab': ({ tab }) => whereOn(tab, readTab),
  'read-request': ({ tab }) => whereOn(tab, readRequest),
  'find-hints': ({ tab }) => whereOn(tab, findHints),
};

async function surroundingsOf(sender: FrameSender) {
  const { address, frameAddress } = sender;
  return { address, frameAddress, above: await contextAbove(sender) };
}
