import { expect, it } from 'vitest';
import { TOLD_KEYS } from './keys.ts';

it('assistive technology is told the keys that a search field does not have of itself', () => {
  expect(TOLD_KEYS).toBe('Enter Shift+Enter F1');
});
