import { describe, expect, it } from 'vitest';
import { asNode } from '../../test/as-node.ts';
import { readAccount } from './account.ts';

interface Control {
  readonly label?: string;
  readonly title?: string;
  readonly text?: string;
  readonly href?: string;
  /** Stands in the header of a ticket, say, and not in the portal's. */
  readonly inPart?: boolean;
}

function elementOf({ label, title, text = '', href, inPart = false }: Control) {
  const attributes: Readonly<Record<string, string | undefined>> = { 'aria-label': label, title, href };
  return asNode({
    getAttribute: (name: string) => attributes[name] ?? null,
    textContent: text,
    nodeType: 1,
    childNodes: text.split('\n').map((piece) => asNode({ nodeType: 3, nodeValue: piece, childNodes: [] })),
    closest: () => (inPart ? {} : null),
  });
}

/** A page whose controls are found by these selectors; `controls` are those of its header and navigation. */
function pageWith(known: Readonly<Record<string, Control>>, controls: readonly Control[] = []) {
  const root = asNode({
    querySelector: (selector: string) => {
      const control = known[selector];
      return control === undefined ? null : elementOf(control);
    },
    querySelectorAll: () => controls.map(elementOf),
  });
  return [root as unknown as ParentNode];
}

const SECONDARY = '#mectrl_currentAccount_secondary';
const TRIGGER = '#mectrl_main_trigger';
const NAMED = 'button[aria-label^="Account manager for"]';
const MIA = 'mia@fabrikam.example';

describe('the signed-in account', () => {
  it.each([
    ['in the words of the account control', { [SECONDARY]: { text: ` ${MIA} ` } }],
    ['in the name of its button', { [TRIGGER]: { label: `Account manager for ${MIA}`, text: 'MF' } }],
    ['in the name of a button without that id', { [NAMED]: { label: `Account manager for ${MIA}` } }],
    ['between a name and brackets', { [SECONDARY]: { text: `Mia Berg <${MIA}>` } }],
    [
      'in the second control where the first holds none',
      { [SECONDARY]: { text: 'Mia Berg' }, [TRIGGER]: { label: `Account manager for ${MIA}` } },
    ],
  ] satisfies [string, Record<string, Control>][])('is read %s', (_, known) => {
    expect(readAccount(pageWith(known))).toBe(MIA);
  });

  it.each([
    ['by its name', [{ label: `Kontohanterare för ${MIA}` }]],
    ['by its title', [{ title: MIA, text: 'MF' }]],
    ['by its words', [{ text: `Mia Berg\n${MIA}` }]],
    ['by its name alone, where its words hold another', [{ label: MIA, text: 'other@contoso.example' }]],
    ['beside other controls', [{ text: 'Settings' }, { label: `アカウント マネージャー ${MIA}` }]],
    ['twice', [{ label: MIA }, { text: 'Mia@Fabrikam.example' }, { text: MIA }]],
    [
      'beside a mail link',
      [{ text: 'help@contoso.example', href: 'mailto:help@contoso.example' }, { label: MIA }],
    ],
    ['beside the header of a ticket', [{ text: 'anna@contoso.example', inPart: true }, { label: MIA }]],
  ] satisfies [string, Control[]][])('is read off a control of the header, %s', (_, controls) => {
    expect(readAccount(pageWith({}, controls))?.toLowerCase()).toBe(MIA);
  });

  it('is that of the known control if the header names others', () => {
    expect(readAccount(pageWith({ [SECONDARY]: { text: MIA } }, [{ label: 'other@contoso.example' }]))).toBe(
      MIA,
    );
  });

  it.each([
    ['the portal has no such control', {}, []],
    [
      'the control holds only a name',
      { [SECONDARY]: { text: 'Mia Berg' }, [TRIGGER]: { label: 'Account manager for Mia' } },
      [],
    ],
    ['what stands there is no address', { [SECONDARY]: { text: '@mia mia@ mia@localhost' } }, []],
    ['the header names two', {}, [{ label: MIA }, { label: 'other@contoso.example' }]],
    ['only a ticket names one', {}, [{ label: MIA, inPart: true }]],
  ] satisfies [string, Record<string, Control>, Control[]][])(
    'is not known where %s',
    (_, known, controls) => {
      expect(readAccount(pageWith(known, controls))).toBeNull();
    },
  );
});

describe('a page that is made to be read for long', () => {
  /** How long something takes, at best of some times: on a busy machine one time says nothing. */
  const atBest = (work: () => unknown) => {
    const took = Array.from({ length: 5 }, () => {
      const began = performance.now();
      work();
      return performance.now() - began;
    });
    return Math.min(...took);
  };
  const costOf = (text: string) => atBest(() => readAccount(pageWith({}, [{ label: text, text }])));

  it.each(['a', 'a@', 'a.', '@a.'])('costs no more the longer its words of %j are', (piece) => {
    const short = costOf(piece.repeat(5_000));
    const long = costOf(piece.repeat(80_000));
    // Sixteen times the words; by their square it would be 256 times the cost.
    expect(long).toBeLessThan(8 * short + 5);
  });

  it('control: without a bound, the same words cost their square', () => {
    const naive = /[^\s@<>()"',;:]+@[^\s@<>()"',;:]+\.[^\s@<>()"',;:]+/g;
    const cost = (length: number) => atBest(() => [...'a'.repeat(length).matchAll(naive)]);
    expect(cost(16_000)).toBeGreaterThan(6 * cost(4_000));
  });

  it('is read however deep a control is', () => {
    let inner: object = asNode({ nodeType: 3, nodeValue: MIA, childNodes: [] });
    for (let level = 0; level < 50_000; level += 1) inner = asNode({ nodeType: 1, childNodes: [inner] });
    const control = asNode({
      getAttribute: () => null,
      nodeType: 1,
      childNodes: [inner],
      closest: () => null,
    });
    const root = asNode({ querySelector: () => null, querySelectorAll: () => [control] });
    expect(readAccount([root as unknown as ParentNode])).toBeNull();
  });
});
