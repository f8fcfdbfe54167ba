import { describe, expect, it } from 'vitest';
import { removalOf } from './account-removal.ts';
import type { LedgerEvent } from './events.ts';

const id = (nth: number) => `01900000-0000-7000-8000-00000000000${nth}`;
const described = (nth: number, association: 'program' | 'csp-only'): LedgerEvent => ({
  type: 'account-described',
  id: id(nth),
  device: '11111111-1111-4111-8111-111111111111',
  happenedAt: nth,
  subject: 'account:a@b.example',
  account: 'a@b.example',
  association,
});

describe('removalOf', () => {
  it('revokes every description that still counts', () => {
    const revoked: LedgerEvent = { ...described(3, 'program'), type: 'event-revoked', event: id(1) };
    const events = [described(1, 'program'), described(2, 'csp-only'), revoked, described(4, 'program')];
    expect(removalOf(events).map((draft) => 'event' in draft && draft.event)).toEqual([id(2), id(4)]);
  });
});
