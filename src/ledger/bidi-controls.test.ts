import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { contractAdded } from '../../test/builders.ts';
import { LedgerEventSchema } from './events.ts';

const parsed = (changes: object) => v.safeParse(LedgerEventSchema, { ...contractAdded(), ...changes });

describe('an event of a file', () => {
  it('has a label in one line that turns nothing round', () => {
    const { output } = parsed({ label: ' Gold\u202E pack\r\nATTENDEE:mailto:a@b.example\u2069 ' });
    expect(output).toMatchObject({ label: 'Gold pack ATTENDEE:mailto:a@b.example' });
  });

  it.each(['a\r\nb', 'a\u202Eb', 'a\u2028b', 'a\u200Bb', ''])('is refused with the subject %j', (subject) => {
    expect(parsed({ subject }).success).toBe(false);
  });

  it.each(['0d4e7c1a-6b1f-4f0e-9a51-3f2a7f1b0201', 'account:mia@fabrikam.example', 'sample:gold'])(
    'is taken with the subject %j',
    (subject) => {
      expect(parsed({ subject }).success).toBe(true);
    },
  );
});
