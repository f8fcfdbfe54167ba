import fc from 'fast-check';
import * as v from 'valibot';
import { expect, it } from 'vitest';
import { backgroundToFrames } from './protocol.ts';
import { readInFrame } from './read-in-frame.ts';
import { asBackground } from './senders.ts';

const values = fc.oneof(
  fc.boolean(),
  fc.constant(null),
  fc.array(fc.oneof(fc.string(), fc.integer())),
  fc.array(fc.string()),
  fc.anything(),
);
const messages = fc.record({ isWanted: values, patterns: values, type: fc.string() }, { requiredKeys: [] });

it.each(Object.entries(backgroundToFrames))(
  'a frame reads %s as its schema does',
  (name, { from, request }) => {
    // No other sender has an entry of its own in the table of a frame.
    expect(from).toBe('background');
    const reader = readInFrame[name as keyof typeof readInFrame];
    expect(reader.as).toBe(asBackground);
    fc.assert(
      fc.property(messages, (message) => {
        const parsed = v.safeParse(request, message);
        expect(reader.read(message)).toEqual(parsed.success ? parsed.output : null);
      }),
    );
  },
);

it.each([
  ['read-context', { isWanted: true }, { isWanted: true }],
  ['read-context', {}, null],
  ['ask-again', {}, {}],
  ['leave', { patterns: null }, { patterns: null }],
  ['leave', { patterns: ['https://a.example/*'] }, { patterns: ['https://a.example/*'] }],
  ['leave', { patterns: [1] }, null],
] as const)('%s with %j is read as %j', (name, message, read) => {
  expect(readInFrame[name].read(message)).toEqual(read);
});
