import { describe, expect, it } from 'vitest';
import { removalOf } from './account-removal.ts';
import type { LedgerEvent } from './events.ts';

const id = (nth: number) => `01900000-0000-7000-8000-00000000000${nth}`;
const said = (nth: number, association: 'program' | 'csp-only'): LedgerEvent => ({
  type: 'account-described',
  id: id(nth),
  device: '11111111-1111-4111-8111-111111111111',
  happenedAt: nth,
  subject: 'account:a@b.example',
  account: 'a@b.example',
  association,
});

describe('removalOf', () => {
  it('takes back every word that still counts', () => {
    const revoked: LedgerEvent = { ...said(3, 'program'), type: 'event-revoked', event: id(1) };
    const events = [said(1, 'program'), said(2, 'csp-only'), revoked, said(4, 'program')];
    expect(removalOf(events).map((draft) => 'event' in draft && draft.event)).toEqual([id(2), id(4)]);
  });
});
