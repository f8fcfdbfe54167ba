import browser from 'webextension-polyfill';
import { digestOf } from '../../platform/digest.ts';
import { rememberUse } from '../../store/ledger-store.ts';
import { readSettings } from '../../store/settings.ts';
import { chromium } from '../chromium.ts';
import { interfaceTranslator } from '../interface-language.ts';
import { flash } from './action-flash.ts';
import { noteCopied } from './clear-clipboard.ts';
import { writeClipboard } from './clipboard.ts';
import { likeliestContracts } from './likeliest-contract.ts';
import { openPanel } from './open-panel.ts';

/** Answers the keys of the manifest's `commands`. To be called while the background starts. */
export function followCommands(): void {
  browser.commands.onCommand.addListener((command, tab) => {
    // Right in the event: after anything awaited, no browser would take it for the user's wish any more.
    if (command === 'open-side-panel') return openSidePanel(tab?.windowId);
    if (command === 'copy-access-id') void copyId('accessId');
    if (command === 'copy-contract-id') void copyId('contractId');
  });
}

function openSidePanel(windowId: number | undefined): void {
  if (chromium.sidePanel === undefined) void browser.sidebarAction.toggle();
  else if (windowId !== undefined) void chromium.sidePanel.open({ windowId });
}

/**
 * Copies an ID of the contract that the list would show first, without opening anything. Where the user has
 * not allowed that, or there is nothing to copy, the popup opens instead.
 */
async function copyId(which: 'accessId' | 'contractId'): Promise<void> {
  const { copiesAnywhere } = await readSettings();
  const [contract] = copiesAnywhere ? await likeliestContracts() : [];
  if (contract === undefined || !(await writeClipboard(contract[which]))) return openPanel(null);
  const words = await interfaceTranslator();
  const key = which === 'accessId' ? 'panel_copied_access_id' : 'panel_copied_contract_id';
  await noteCopied(await digestOf(contract[which]));
  await flash(words.text(key, { label: contract.label }));
  await rememberUse(contract.id, Date.now());
}
