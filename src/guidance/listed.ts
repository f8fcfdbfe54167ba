import type { Param } from './verdict.ts';

/** Names as a sentence of any language lists them; one alone is said as it is. */
export function listed(names: readonly string[], as: 'and' | 'or' = 'and'): Param {
  const [first = '', ...others] = names;
  return others.length === 0 ? first : { list: names, as };
}
