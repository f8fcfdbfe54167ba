import * as v from 'valibot';

/** A text of at most so many UTF-16 units. */
/* @__NO_SIDE_EFFECTS__ */
export function Words(longest: number) {
  return v.pipe(v.string(), v.maxLength(longest));
}
