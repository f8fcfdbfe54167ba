import { testFloods } from '../hostile/flood-tests.ts';
import { testHost } from '../hostile/host-tests.ts';
import type { HostileTab } from '../hostile/tab.ts';
import { testTricks } from '../hostile/trick-tests.ts';
import { ledgerNamed } from '../practice/ledgers.ts';
import { called } from '../recognition/window.ts';
import { test } from './fixtures.ts';

let tab: HostileTab;
test.beforeAll(async ({ firefox }) => {
  await firefox.replaceLedger(ledgerNamed('linked', Date.now()));
  const shown = await firefox.newTab();
  tab = {
    visit: (page) => firefox.visit(shown, page),
    inPage: (read) => called(shown, read, null),
    inPageWith: (words, read) => called(shown, read, words),
    inShadowRoot: (read) => firefox.inShadowRoot(shown, read),
    move: (x, y) => shown.mouse.move(x, y),
    click: (x, y) => shown.mouse.click(x, y),
    paste: async () => {
      await shown.keyboard.down('Control');
      await shown.keyboard.press('v');
      await shown.keyboard.up('Control');
    },
    cards: async () => (await firefox.cards(shown)).length,
    settled: () => firefox.settled(shown),
  };
});

testHost(() => tab);
testFloods(() => tab);
testTricks(() => tab);
