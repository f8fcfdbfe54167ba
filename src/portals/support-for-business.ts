import { type AddressSamples, portal } from './portal.ts';

/** With or without a language in front. */
const BELOW = /^\/([a-z]{2,3}(-[a-z]{2,4})?\/)?supportforbusiness(\/|[?#]|$)/i;

/** Support for Business (R17–R21, P23, P38): the one portal that shows what is left of a contract. */
export const supportForBusiness = portal({
  id: 'support-for-business',
  name: 'Support for Business',
  covers: 'on-premises',
  hosts: ['support.serviceshub.microsoft.com', 'serviceshub.microsoft.com', 'support.microsoft.com'],
  paths: { 'serviceshub.microsoft.com': BELOW, 'support.microsoft.com': BELOW },
  pages: [
    {
      kind: 's4b-step-2',
      possible: BELOW,
      headings: ['typesOfSupport', 'unavailablePlans', 'addMorePlans'],
      controls: ['addMorePlans', 'unavailablePlans', 'addContract'],
      over: ['s4b-step-1'],
    },
    {
      kind: 's4b-step-1',
      named:
        /^\/([a-z]{2,3}(-[a-z]{2,4})?\/)?supportforbusiness\/?((create|productselection)[^?#]*)?([?#]|$)/i,
      possible: BELOW,
      headings: ['productAndSupportType'],
    },
  ],
});

export const supportForBusinessSamples: AddressSamples = {
  on: [
    'https://support.serviceshub.microsoft.com/supportforbusiness/create',
    'https://support.serviceshub.microsoft.com/supportforbusiness/create?sapId=4fd4947b-15ea-ce01-080f-97f2ca3c76e8',
    'https://support.serviceshub.microsoft.com/supportforbusiness/onboarding',
    'https://support.serviceshub.microsoft.com.mcas-gov.us/supportforbusiness/create',
    'https://serviceshub.microsoft.com/supportforbusiness',
    'https://serviceshub.microsoft.com/supportforbusiness/create',
    'https://serviceshub.microsoft.com.mcas.ms/supportforbusiness/create',
    'https://support.microsoft.com/supportforbusiness/productselection?sapId=4fd4947b-15ea-ce01-080f-97f2ca3c76e8',
    'https://support.microsoft.com/en-us/supportforbusiness/productselection',
  ],
  off: [
    'https://support.serviceshub.microsoft.com.example/',
    'https://support.microsoft.com.example/supportforbusiness/productselection',
    'https://supportmicrosoft.com/supportforbusiness/productselection',
    'https://serviceshub.microsoft.com.mcas.ms.example/supportforbusiness/create',
  ],
  besides: [
    'https://serviceshub.microsoft.com/',
    'https://serviceshub.microsoft.com/home#/supportforbusiness',
    'https://support.microsoft.com/en-us/topic/supportforbusiness-1234',
    'https://support.microsoft.com/en-us/help/3020636',
  ],
};
