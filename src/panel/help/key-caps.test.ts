import { describe, expect, it } from 'vitest';
import { helpLines, isMac, keyWord } from './key-caps.ts';

describe('the help sheet', () => {
  it('names the keys as a PC has them', () => {
    expect(Object.fromEntries(helpLines('search', false))).toEqual({
      help_choose: [['↑'], ['↓']],
      help_choose_page: [['PgUp'], ['PgDn']],
      help_choose_end: [['Home'], ['End']],
      help_copy_access: [['Enter']],
      help_copy_contract: [['Shift', 'Enter']],
      help_clear: [['Esc']],
    });
    expect(Object.fromEntries(helpLines('anywhere', false))).toMatchObject({
      help_copy_access: [['Alt', 'A']],
      help_unfold: [['Ctrl', 'Enter']],
      help_this: [['?'], ['F1']],
    });
  });

  it('names the keys as a Mac has them', () => {
    expect(Object.fromEntries(helpLines('search', true))).toMatchObject({
      help_copy_contract: [['⇧', 'Enter']],
    });
    expect(Object.fromEntries(helpLines('anywhere', true))).toMatchObject({
      help_copy_access: [['⌥', 'A']],
      help_unfold: [['⌘', 'Enter']],
      help_this: [['?'], ['F1']],
    });
  });
});

it.each([
  ['a PC', false, 'Alt+L', 'Ctrl+Enter'],
  ['a Mac', true, '⌥L', '⌘Enter'],
] as const)('a sentence names keys as %s has them', (_, mac, log, details) => {
  expect([keyWord('logIncident', mac), keyWord('toggleDetails', mac)]).toEqual([log, details]);
});

describe('a Mac', () => {
  it.each([
    ['Chromium on a Mac', { platform: 'MacIntel', userAgentData: { platform: 'macOS' } }, true],
    ['Firefox on a Mac', { platform: 'MacIntel' }, true],
    ['Chromium on Windows', { platform: 'Win32', userAgentData: { platform: 'Windows' } }, false],
    ['Firefox on Linux', { platform: 'Linux x86_64' }, false],
    [
      'what the newer property says counts',
      { platform: 'MacIntel', userAgentData: { platform: 'Windows' } },
      false,
    ],
  ])('%s', (_, navigator, expected) => expect(isMac(navigator)).toBe(expected));
});
