import { importLedger } from '../../harness/import-ledger.ts';
import { testFloods } from '../hostile/flood-tests.ts';
import { testHost } from '../hostile/host-tests.ts';
import type { HostileTab } from '../hostile/tab.ts';
import { testTricks } from '../hostile/trick-tests.ts';
import { ledgerNamed } from '../practice/ledgers.ts';
import { called } from '../recognition/window.ts';
import { test } from './fixtures.ts';

let tab: HostileTab;
test.beforeAll(async ({ chromium }) => {
  await importLedger(chromium, ledgerNamed('linked', Date.now()));
  const shown = await chromium.context.newPage();
  tab = {
    visit: (page) => chromium.visit(shown, page),
    inPage: (read) => called(shown, read, null),
    inPageWith: (words, read) => called(shown, read, words),
    inShadowRoot: (read) => chromium.inShadowRoot(shown, read),
    move: (x, y) => shown.mouse.move(x, y),
    click: (x, y) => shown.mouse.click(x, y),
    paste: () => shown.keyboard.press('Control+V'),
    cards: async () => (await chromium.cards(shown)).length,
    settled: () => chromium.settled(shown),
  };
});

testHost(() => tab);
testFloods(() => tab);
testTricks(() => tab);
