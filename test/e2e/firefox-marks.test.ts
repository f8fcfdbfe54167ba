import { type MarkTab, testMarks } from '../marks/mark-tests.ts';
import { called } from '../recognition/window.ts';
import { test } from './fixtures.ts';

let tab: MarkTab;
test.beforeAll(async ({ firefox }) => {
  const shown = await firefox.newTab();
  tab = {
    visit: (page) => firefox.visit(shown, page),
    inPage: (read) => called(shown, read, null),
    inShadowRoot: (read) => firefox.inShadowRoot(shown, read),
  };
});

testMarks(() => tab);
