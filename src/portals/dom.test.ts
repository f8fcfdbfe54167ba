import { describe, expect, it } from 'vitest';
import { asNode } from '../../test/as-node.ts';
import { call, get, hostOf, textOf } from './dom.ts';

/** A node of which a field hides everything, as a browser has a form's fields on the form itself. */
function hidden<Members extends object>(members: Members): Members {
  const field = { isField: true };
  return Object.assign(
    asNode(members),
    Object.fromEntries(Object.keys(members).map((name) => [name, field])),
  );
}

describe('a node whose properties are hidden', () => {
  const up = { nodeName: 'MAIN' };
  const node = hidden({
    parentNode: up,
    textContent: 'words',
    nodeType: 1,
    closest: (what: string) => `the ${what}`,
  });

  it('is read all the same', () => {
    expect(get(node, 'parentNode')).toBe(up);
    expect(call(node, 'closest', 'form')).toBe('the form');
    expect(textOf(node as unknown as Node)).toBe('words');
    // The control: a plain access finds the field.
    expect(node.parentNode).toEqual({ isField: true });
  });

  it('is asked itself, by a getter of what it inherits from', () => {
    class Element {
      readonly own = 7;
      get seven(): number {
        return this.own;
      }
    }
    const form = Object.defineProperty(new Element(), 'seven', { value: 'a field' });
    expect(get(form, 'seven')).toBe(7);
  });

  it('is no shadow root because of a field of that name', () => {
    expect(hostOf(Object.assign(asNode({ nodeType: 1 }), { host: up }) as unknown as Node)).toBeNull();
    expect(hostOf(asNode({ nodeType: 11, host: up }) as unknown as Node)).toBe(up);
    expect(hostOf(null)).toBeNull();
  });
});
