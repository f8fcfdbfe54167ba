// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { Storm } from './storm.ts';

describe('a storm', () => {
  it('begins with more than a hundred changes at once', () => {
    const storm = new Storm();
    expect([storm.begins(100), storm.isOn]).toEqual([false, false]);
    expect([storm.begins(101), storm.isOn]).toEqual([true, true]);
  });

  it('ends with each look, which leaves out everything but text seven times of eight', () => {
    const storm = new Storm();
    const looks = Array.from({ length: 16 }, () => {
      storm.begins(101);
      return storm.pause();
    });
    const seven = Array.from({ length: 7 }, () => true);
    expect(looks).toEqual([...seven, false, ...seven, false]);
    expect(storm.isOn).toBe(false);
  });

  it('counts its looks anew after a quiet one, which looks at everything', () => {
    const storm = new Storm();
    storm.begins(101);
    expect([storm.pause(), storm.pause()]).toEqual([true, false]);
    storm.begins(101);
    expect(storm.pause()).toBe(true);
  });
});
