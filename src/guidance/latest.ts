/** After every day that is entered. */
const NEVER = '9999-12-31';

/** The one with the latest end date; an unknown end is the latest (D7). `null` if there are none. */
export function latest<Dated extends { readonly endsOn: string | null }>(
  dated: readonly Dated[],
): Dated | null {
  return dated.reduce<Dated | null>(
    (best, each) => (best === null || (each.endsOn ?? NEVER) > (best.endsOn ?? NEVER) ? each : best),
    null,
  );
}
