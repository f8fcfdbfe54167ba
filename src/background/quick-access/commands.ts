import { browser } from '../../platform/browser.ts';
import { digestOf } from '../../platform/digest.ts';
import { rememberUse } from '../../store/ledger-store.ts';
import { readSettings } from '../../store/settings.ts';
import type { Feature } from '../feature.ts';
import { interfaceTranslator } from '../interface-language.ts';
import { flash } from './action-flash.ts';
import { noteCopied } from './clear-clipboard.ts';
import { writeClipboard } from './clipboard.ts';
import { likeliestContracts } from './likeliest-contract.ts';
import { openPanel } from './open-panel.ts';

/** Answers the keys of the manifest's `commands`. */
export const commands: Feature = { name: 'commands', start };

function start(): void {
  browser.commands.onCommand.addListener((command, tab) => {
    // Must run synchronously in the event: user activation is lost after the first `await`.
    if (command === 'open-side-panel') return openSidePanel(tab?.windowId);
    if (command === 'copy-access-id') void copyId('accessId');
    if (command === 'copy-contract-id') void copyId('contractId');
  });
}

function openSidePanel(windowId: number | undefined): void {
  if (browser.sidePanel === undefined) void browser.sidebarAction?.toggle();
  else if (windowId !== undefined) void browser.sidePanel.open({ windowId });
}

/**
 * Copies an ID of the contract that the list would show first, without opening anything. Where the user has
 * not allowed that, or there is nothing to copy, the popup opens instead.
 */
async function copyId(which: 'accessId' | 'contractId'): Promise<void> {
  const { copiesAnywhere } = await readSettings();
  // What was bought without IDs has none to copy (P32).
  const contract = copiesAnywhere
    ? (await likeliestContracts()).find((likely) => likely[which] !== null)
    : undefined;
  const id = contract?.[which] ?? null;
  if (contract === undefined || id === null || !(await writeClipboard(id))) return openPanel(null);
  const words = await interfaceTranslator();
  const key = which === 'accessId' ? 'panel_copied_access_id' : 'panel_copied_contract_id';
  await noteCopied(await digestOf(id));
  await flash(words.text(key, { label: contract.label }));
  await rememberUse(contract.id, Date.now());
}
