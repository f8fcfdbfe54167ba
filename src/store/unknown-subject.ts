/** Something was to be recorded about a contract, a membership or an account that is not in the ledger. */
export class UnknownSubjectError extends Error {
  override readonly name = 'UnknownSubjectError';

  constructor(subject: string) {
    super(`Nothing was ever added as ${subject}.`);
  }
}
