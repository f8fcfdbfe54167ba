/** Events by the subject they are about; subjects in the order of their first event. */
export function groupBySubject<Event extends { readonly subject: string }>(
  events: Iterable<Event>,
): Map<string, Event[]> {
  const groups = new Map<string, Event[]>();
  for (const event of events) {
    const group = groups.get(event.subject);
    if (group === undefined) groups.set(event.subject, [event]);
    else group.push(event);
  }
  return groups;
}
