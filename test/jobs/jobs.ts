/**
 * What a support engineer comes for, with the most presses that it may take: a click, a key and a word that is typed are
 * one each. docs/usability.md says the same to people, and the end-to-end test of the jobs counts.
 */
export const JOBS = {
  store: { what: 'Store a contract from a mail', most: 2 },
  find: { what: 'Find one of forty contracts and copy its Access ID', most: 2 },
  log: { what: 'Log yesterday’s incident with its request number', most: 5 },
  correct: { what: 'Take back an incident that was logged by mistake', most: 1 },
  read: { what: 'Record the incidents left that a portal shows', most: 3 },
  card: { what: 'Learn what a message means, and open the page of the next step', most: 1 },
  renew: { what: 'Renew a contract that has ended, with the same IDs', most: 1 },
  language: { what: 'Have everything in another language', most: 1 },
} as const;
export type Job = keyof typeof JOBS;
