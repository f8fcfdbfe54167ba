/** The one with the latest end date; `null` if there are none. */
export function latest<Dated extends { readonly endsOn: string | null }>(
  dated: readonly Dated[],
): Dated | null {
  return dated.reduce<Dated | null>(
    (best, each) => (best === null || (each.endsOn ?? '') > (best.endsOn ?? '') ? each : best),
    null,
  );
}
