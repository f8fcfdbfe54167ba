/** A function that computes its value at the first call and returns the same one from then on. */
export function onceCalled<Value>(compute: () => Value): () => Value {
  let value: { readonly it: Value } | null = null;
  return () => {
    value ??= { it: compute() };
    return value.it;
  };
}
