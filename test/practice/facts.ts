/** The partner whose portals these are. The ledgers of the same test folder store the same contracts. */
export const ACCOUNT = 'mia@fabrikam-partner.example';
export const CSP_ACCOUNT = 'csp-admin@fabrikam-partner.example';
export const PRIVATE_ACCOUNT = 'mia.private@fabrikam-partner.example';

export interface PracticeContract {
  readonly accessId: string;
  readonly contractId: string;
  readonly startsOn: string;
  readonly endsOn: string;
}

export const CLOUD_CONTRACT: PracticeContract = {
  accessId: '0004417263',
  contractId: 'C-20-118834',
  startsOn: '2026-03-16',
  endsOn: '2027-03-15',
};

export const ON_PREMISES_CONTRACT: PracticeContract = {
  accessId: '0007781520',
  contractId: 'C-20-559102',
  startsOn: '2026-02-16',
  endsOn: '2027-02-15',
};
