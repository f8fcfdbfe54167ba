/** Members as a node has them: inherited, where the names of a page's fields cannot hide them. */
export function asNode<Members extends object>(members: Members): Members {
  return Object.create(members) as Members;
}
