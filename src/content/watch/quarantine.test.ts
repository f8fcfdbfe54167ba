// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { Quarantine } from './quarantine.ts';

let quarantine: Quarantine;
let place: Element;
beforeEach(() => {
  document.body.innerHTML = '<main><div></div></main>';
  place = document.querySelector('div') as Element;
  quarantine = new Quarantine();
});

/** How long the place stays when it is put in at `now`, in milliseconds. */
function stayFrom(now: number): number {
  quarantine.add(place, now);
  let until = now;
  while (quarantine.release(until).length === 0) until += 1;
  return until - now;
}

describe('the quarantine', () => {
  it('counts the changes between two looks: more than a hundred are a storm', () => {
    expect(quarantine.isStorm(60)).toBe(false);
    expect(quarantine.isStorm(40)).toBe(false);
    expect(quarantine.isStorm(1)).toBe(true);
    quarantine.looked(1);
    expect(quarantine.isStorm(100)).toBe(false);
  });

  it('counts anew once it has taken a place: the rest is no storm yet', () => {
    quarantine.isStorm(200);
    quarantine.add(place, 0);
    expect(quarantine.isStorm(1)).toBe(false);
  });

  it('lasts twice as long each time the same storm goes on, up to eight seconds', () => {
    let now = 0;
    const stays = Array.from({ length: 6 }, () => {
      const stay = stayFrom(now);
      now += stay + 50;
      return stay;
    });
    expect(stays).toEqual([800, 1600, 3200, 6400, 8000, 8000]);
    expect(stayFrom(now + 10_000)).toBe(800);
  });

  it('lets go of a place that has left the page', () => {
    quarantine.add(place, 0);
    expect(quarantine.release(1)).toEqual([]);
    place.remove();
    expect(quarantine.release(1)).toEqual([place]);
    expect(quarantine.places).toEqual([]);
  });

  it('holds a larger place instead of those in it', () => {
    quarantine.add(place, 0);
    quarantine.add(document.body, 0);
    expect(quarantine.places).toEqual([document.body]);
  });

  it('is looked at in full at first, then as text seven times of eight; what is not in it always in full', () => {
    quarantine.add(place, 0);
    const looks = Array.from({ length: 10 }, () => quarantine.isTextOnly(place));
    expect(looks).toEqual([false, ...Array.from({ length: 7 }, () => true), false, true]);
    expect(quarantine.isTextOnly(document.body)).toBe(false);
  });

  it('pauses for longer, the more a look costs', () => {
    quarantine.looked(0.1);
    expect(quarantine.pause).toBe(120);
    quarantine.looked(4);
    expect(quarantine.pause).toBe(1000);
  });
});
