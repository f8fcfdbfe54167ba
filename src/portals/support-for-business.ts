import { type AddressSamples, portal } from './portal.ts';

/** Support for Business (R17–R21): the one portal that shows what is left of a contract. */
export const supportForBusiness = portal({
  id: 'support-for-business',
  name: 'Support for Business',
  covers: 'on-premises',
  hosts: ['support.serviceshub.microsoft.com'],
  pages: [
    {
      kind: 's4b-step-2',
      route: /^\/supportforbusiness\//i,
      controls: ['addMorePlans', 'unavailablePlans', 'addContract'],
    },
    { kind: 's4b-step-1', route: /^\/supportforbusiness\/create/i },
  ],
});

export const supportForBusinessSamples: AddressSamples = {
  on: [
    'https://support.serviceshub.microsoft.com/supportforbusiness/create',
    'https://support.serviceshub.microsoft.com/supportforbusiness/create?sapId=4fd4947b-15ea-ce01-080f-97f2ca3c76e8',
    'https://support.serviceshub.microsoft.com/supportforbusiness/onboarding',
    'https://support.serviceshub.microsoft.com.mcas-gov.us/supportforbusiness/create',
  ],
  off: [
    'https://serviceshub.microsoft.com/supportforbusiness/create',
    'https://support.serviceshub.microsoft.com.example/',
    'https://serviceshub.microsoft.com.mcas.ms/supportforbusiness/create',
  ],
};
