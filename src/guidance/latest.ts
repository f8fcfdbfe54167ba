/** Of several contracts or memberships, the one that runs longest: what it says is nearest to today. */
export function latest<Dated extends { readonly endsOn: string | null }>(
  dated: readonly Dated[],
): Dated | null {
  return dated.reduce<Dated | null>(
    (best, each) => (best === null || (each.endsOn ?? '') > (best.endsOn ?? '') ? each : best),
    null,
  );
}
