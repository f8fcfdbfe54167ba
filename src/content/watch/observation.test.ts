// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { Observation } from './observation.ts';
import type { Place } from './storm-place.ts';

let noted: Node[];
let observation: Observation;
const byId = (id: string) => document.getElementById(id) as HTMLElement;

/** Where a change was noted. */
async function notedAfter(change: () => void): Promise<string[]> {
  noted.length = 0;
  change();
  await new Promise((resolve) => {
    setTimeout(resolve, 0);
  });
  return [
    ...new Set(noted.map((node) => (node instanceof Element ? node.id : (node.parentElement?.id ?? '')))),
  ];
}
const added = (id: string) => () => byId(id).append(document.createElement('i'));

beforeEach(() => {
  noted = [];
  document.body.innerHTML = `<header id="header"><p id="title">Title</p></header>
    <main id="main"><section id="left"><div id="grid"><p id="row">Row</p></div></section><aside id="aside">Text</aside></main>`;
  observation = new Observation((records) => noted.push(...records.map(({ target }) => target)));
  observation.add(document);
  return () => observation.end();
});

describe('what is observed', () => {
  it('is everything at first', async () => {
    expect(await notedAfter(added('row'))).toEqual(['row']);
    expect(await notedAfter(added('header'))).toEqual(['header']);
  });

  it('is all but the places that are left out', async () => {
    expect(observation.leaveOut(byId('grid'))).toBe(byId('grid'));
    expect(await notedAfter(added('row'))).toEqual([]);
    expect(await notedAfter(added('grid'))).toEqual([]);
    for (const id of ['left', 'aside', 'main', 'title']) expect(await notedAfter(added(id))).toEqual([id]);
    const retitled = () => ((byId('aside').firstChild as Text).data = 'Other');
    expect(await notedAfter(retitled)).toEqual(['aside']);
  });

  it('is what is added beside a place left out, too', async () => {
    observation.leaveOut(byId('grid'));
    expect(await notedAfter(() => byId('left').insertAdjacentHTML('beforeend', '<p id="new"></p>'))).toEqual([
      'left',
    ]);
    expect(await notedAfter(added('new'))).toEqual(['new']);
  });

  it('is everything again once nothing is left out', async () => {
    observation.leaveOut(byId('grid'));
    observation.keepLeftOut([]);
    expect(await notedAfter(added('row'))).toEqual(['row']);
  });

  it('leaves out a larger place for many that are in it, and where there are too many neighbours', () => {
    const inside = (id: string): Place => observation.leaveOut(byId(id));
    expect([inside('row'), inside('grid'), inside('left')].map((place) => (place as Element).id)).toEqual([
      'row',
      'grid',
      'left',
    ]);
    byId('main').insertAdjacentHTML('beforeend', '<i></i>'.repeat(600));
    expect(inside('aside')).toBe(byId('main'));
  });

  it('leaves out a whole root rather than five places of it', () => {
    byId('main').insertAdjacentHTML(
      'beforeend',
      [1, 2, 3, 4, 5].map((nth) => `<p id="p${nth}"></p>`).join(''),
    );
    const places = [1, 2, 3, 4, 5].map((nth) => observation.leaveOut(byId(`p${nth}`)));
    expect(places.slice(0, 4)).toEqual([1, 2, 3, 4].map((nth) => byId(`p${nth}`)));
    expect(places[4]).toBe(document);
  });

  it('loses no change that was not told yet when it changes', async () => {
    expect(
      await notedAfter(() => {
        byId('aside').append('more');
        observation.leaveOut(byId('grid'));
      }),
    ).toEqual(['aside']);
  });
});
