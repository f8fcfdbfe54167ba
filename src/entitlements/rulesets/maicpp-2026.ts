import type { RuleSetData } from '../rule-set.ts';

/** Microsoft AI Cloud Partner Program, as second-hand reports of 2025 and 2026 quote the vendor's pages. */
export const maicpp2026: RuleSetData = {
  id: 'maicpp-2026',
  programme: 'Microsoft AI Cloud Partner Program (MAICPP)',
  asOf: '2026-08-01',
  asReported: true,
  benefitsPage: 'Technical support & consultation',
  benefits: [
    {
      id: 'partner-on-premises-support',
      name: 'Partner On-premises Support',
      aliases: ['Microsoft Product Support', 'On-premises Support'],
      covers: 'on-premises',
      rules: ['P2'],
    },
    {
      id: 'partner-cloud-support',
      name: 'Partner Cloud Support',
      aliases: ['Signature Cloud Support', 'Cloud Support'],
      covers: 'cloud',
      rules: ['P2'],
    },
  ],
  offers: [
    {
      id: 'solutions-partner',
      name: 'Solutions Partner designation',
      aliases: ['Solutions Partner', 'designation'],
      rules: ['P3'],
    },
    {
      id: 'success-expanded',
      name: 'Partner Success Expanded',
      aliases: ['Success Expanded', 'Expanded'],
      rules: ['P3'],
    },
    { id: 'success-core', name: 'Partner Success Core', aliases: ['Success Core', 'Core'], rules: ['P3'] },
    { id: 'launch', name: 'Partner Launch', aliases: ['Launch'], rules: ['P3'] },
  ],
  competencyGroups: [],
  competencies: [],
  grants: [
    { offer: 'solutions-partner', benefit: 'partner-cloud-support', incidents: 50, rules: ['P3'] },
    { offer: 'success-expanded', benefit: 'partner-cloud-support', incidents: 5, rules: ['P3'] },
    { offer: 'success-core', benefit: 'partner-cloud-support', incidents: 2, rules: ['P3'] },
    {
      offer: 'solutions-partner',
      benefit: 'partner-on-premises-support',
      incidents: 20,
      contractNames: ['Partner On-premises support 20'],
      rules: ['P3', 'P4'],
    },
  ],
  stacking: { each: 'offer', rules: ['P3'] },
};
