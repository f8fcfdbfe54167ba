import { describe, expect, it } from 'vitest';
import { readAccount } from './account.ts';

/** A header whose controls are found by these selectors, each with its accessible name and its words. */
function header(controls: Readonly<Record<string, readonly [name: string | null, text: string]>>) {
  const root = {
    querySelector: (selector: string) => {
      const control = controls[selector];
      return control && { getAttribute: () => control[0], textContent: control[1] };
    },
  };
  return {
    querySelector: (selector: string) => root.querySelector(selector) ?? null,
  } as unknown as ParentNode;
}

const SECONDARY = '#mectrl_currentAccount_secondary';
const TRIGGER = '#mectrl_main_trigger';
const NAMED = 'button[aria-label^="Account manager for"]';

describe('the signed-in account', () => {
  it.each([
    ['in the words of the account control', { [SECONDARY]: [null, ' mia@fabrikam.example '] }],
    ['in the name of its button', { [TRIGGER]: ['Account manager for mia@fabrikam.example', 'MF'] }],
    [
      'in the name of a button without that id',
      { [NAMED]: ['Account manager for mia@fabrikam.example', ''] },
    ],
    ['between a name and brackets', { [SECONDARY]: [null, 'Mia Berg <mia@fabrikam.example>'] }],
    [
      'in the second control where the first holds none',
      { [SECONDARY]: [null, 'Mia Berg'], [TRIGGER]: ['Account manager for mia@fabrikam.example', ''] },
    ],
  ] satisfies [string, Record<string, [string | null, string]>][])('is read %s', (_, controls) => {
    expect(readAccount(header(controls))).toBe('mia@fabrikam.example');
  });

  it.each([
    ['the portal has no such control', {}],
    [
      'the control holds only a name',
      { [SECONDARY]: [null, 'Mia Berg'], [TRIGGER]: ['Account manager for Mia', ''] },
    ],
    ['what stands there is no address', { [SECONDARY]: [null, '@mia mia@ mia@localhost'] }],
  ] satisfies [string, Record<string, [string | null, string]>][])('is not known where %s', (_, controls) => {
    expect(readAccount(header(controls))).toBeNull();
  });
});
