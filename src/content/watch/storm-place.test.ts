// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { placeOfStorm } from './storm-place.ts';

document.body.innerHTML = `<header><time id="clock">10:00</time></header>
  <main id="main"><div id="grid">${'<p class="row"><b>Cell</b></p>'.repeat(120)}</div></main>`;
const byId = (id: string) => document.getElementById(id) as HTMLElement;
const rows = [...document.querySelectorAll('.row')];
const cells = rows.map((row) => (row.firstChild as Element).firstChild as Node);

const changesOf = (targets: readonly (Node | null)[]) =>
  targets.map((target) => ({ target }) as unknown as MutationRecord);
const clock = () => byId('clock').firstChild;

describe('the place of a storm', () => {
  it.each([
    ['of rows replaced in one element', () => rows.map(() => byId('grid')), 'grid'],
    ['of cells with new text', () => cells, 'grid'],
    ['of rows and of their cells', () => [...rows, ...cells], 'grid'],
    ['of one element that is changed again and again', () => rows.map(() => rows[0] as Node), ''],
    [
      'with a clock elsewhere that goes on',
      () => [...rows.map((_, nth) => (nth % 10 === 0 ? clock() : byId('grid')))],
      'grid',
    ],
    [
      'of rows that are gone by now',
      () => [...rows.map(() => byId('grid')), ...rows.map(() => document.createElement('p'))],
      'grid',
    ],
  ])('%s is the smallest that holds them', (_storm, targets, id) => {
    const place = placeOfStorm(changesOf(targets()));
    expect(place).toBeInstanceOf(Element);
    expect((place as Element).id).toBe(id);
  });

  it('is what holds both where it rages in two', () => {
    const targets = rows.flatMap(() => [byId('grid'), clock()]);
    expect(placeOfStorm(changesOf(targets))).toBe(document.body);
  });

  it('can be a shadow root', () => {
    const root = byId('grid').attachShadow({ mode: 'open' });
    root.innerHTML = '<p>One</p><p>Two</p>';
    const targets = rows.map((_, nth) => root.children[nth % 2] as Node);
    expect(placeOfStorm(changesOf(targets))).toBe(root);
  });

  it('is nowhere if all that changed is gone', () => {
    expect(placeOfStorm(changesOf(rows.map(() => document.createElement('p'))))).toBeNull();
  });

  it('is asked of few changes, and of few ancestors, however many there are', () => {
    let deep: Element = byId('main');
    for (let level = 0; level < 5000; level += 1) {
      deep.append(document.createElement('i'));
      deep = deep.lastElementChild as Element;
    }
    let asked = 0;
    const records = Array.from({ length: 100_000 }, () => ({
      get target() {
        asked += 1;
        return deep;
      },
    }));
    expect(placeOfStorm(records as unknown as MutationRecord[])).toBe(deep);
    expect(asked).toBeLessThan(60);
  });
});
