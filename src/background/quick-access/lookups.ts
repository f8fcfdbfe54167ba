import type { BackgroundKey } from '../../i18n/bundles.ts';
import type { Translator } from '../../i18n/translator.ts';
import type { Contract } from '../../ledger/subject.ts';
import { browser } from '../../platform/browser.ts';
import { onLocaleChosen } from '../../store/language.ts';
import { readSettings, type Settings } from '../../store/settings.ts';
import { balanceWords } from '../../words/balance-words.ts';
import { findContracts } from '../../words/find-contracts.ts';
import { maskedId } from '../../words/masked-id.ts';
import type { Feature } from '../feature.ts';
import { interfaceTranslator } from '../interface-language.ts';
import { likeliestContracts } from './likeliest-contract.ts';
import { openPanel } from './open-panel.ts';

const MENU = 'look-up-id';

/** A longer selection is no ID. */
const LONGEST_LOOKUP = 200;

/** Browsers show no more. */
const MOST_SUGGESTIONS = 6;

/** Looks up what stands in the address bar after the keyword, or is selected. */
export const lookups: Feature = { name: 'lookups', start };

function start(): void {
  browser.runtime.onInstalled.addListener(() => void makeMenu());
  browser.runtime.onStartup.addListener(() => void makeMenu());
  onLocaleChosen(() => void makeMenu());
  browser.contextMenus.onClicked.addListener(({ menuItemId, selectionText = '' }) => {
    if (menuItemId === MENU) void openPanel(selectionText.trim().slice(0, LONGEST_LOOKUP));
  });
  browser.omnibox.onInputChanged.addListener((text, suggest) => void suggestionsFor(text).then(suggest));
  browser.omnibox.onInputEntered.addListener((text) => void openPanel(text.trim().slice(0, LONGEST_LOOKUP)));
}

/** Made anew whenever the language changes. */
async function makeMenu(): Promise<void> {
  const words = await interfaceTranslator();
  await browser.contextMenus.removeAll();
  browser.contextMenus.create({ id: MENU, title: words.text('menu_look_up'), contexts: ['selection'] });
  browser.omnibox.setDefaultSuggestion({ description: forOmnibox(words.text('omnibox_default')) });
}

async function suggestionsFor(text: string): Promise<{ content: string; description: string }[]> {
  const [contracts, words, settings] = await Promise.all([
    likeliestContracts(),
    interfaceTranslator(),
    readSettings(),
  ]);
  return findContracts(contracts, text)
    .slice(0, MOST_SUGGESTIONS)
    .map((contract) => ({
      content: contract.label,
      description: forOmnibox(describe(contract, words, settings)),
    }));
}

function describe(contract: Contract, words: Translator<BackgroundKey>, { masksIds }: Settings): string {
  const { label, accessId, balance } = contract;
  const id = accessId !== null && masksIds ? maskedId(accessId) : accessId;
  const idWords = id === null ? [] : [`${words.text('common_access_id')} ${id}`];
  return [label, ...idWords, balanceWords(words, balance)].join(' · ');
}

/** Chromium parses markup in suggestions, so labels are escaped; Firefox shows text as it is. */
function forOmnibox(text: string): string {
  if (import.meta.env.MODE === 'firefox') return text;
  return text.replace(/[<>&'"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
