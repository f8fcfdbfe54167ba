import { expect, it } from 'vitest';
import { plainText, type Said } from './copy-card.ts';

it('what is copied of a card are its title, what it says, its steps by number, and how sure it is', () => {
  const card: Said = {
    title: 'Nothing to link',
    text: [[{ text: 'It is linked.' }], [{ text: 'Until ' }, { text: 'March' }]],
    steps: [
      [{ text: 'Open ' }, { text: 'New request', href: 'https://portal.azure.com/' }],
      [{ text: 'Choose it' }],
    ],
    certainty: { kind: 'observed', text: 'Read on a portal' },
  };
  expect(plainText(card).split('\n')).toEqual([
    'Nothing to link',
    'It is linked.',
    'Until March',
    '1. Open New request',
    '2. Choose it',
    'Read on a portal',
  ]);
});
