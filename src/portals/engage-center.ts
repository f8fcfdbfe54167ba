import { type AddressSamples, portal } from './portal.ts';

/** Engage Center (P14, reported): its routes look like the Azure portal's. The host for US government is unsure (P38). */
export const engageCenter = portal({
  id: 'engage-center',
  name: 'Engage Center',
  covers: 'on-premises',
  hosts: ['engagecenter.microsoft.com', 'engagecenter.microsoft.us'],
  pages: [{ kind: 'engage-center', named: /^/ }],
});

export const engageCenterSamples: AddressSamples = {
  on: [
    'https://engagecenter.microsoft.com/#view/Microsoft_AzureCXP_EngageHub/EngageHubMenu.MenuView/~/helpSupport',
    'https://engagecenter.microsoft.com.mcas.ms/#home',
    'https://engagecenter.microsoft.us/#home',
  ],
  off: [
    'https://engagecenter.microsoft.com.example/',
    'https://engage.microsoft.com/',
    'https://engagecenter.microsoft.us.example/',
    'https://engagecenter.microsoft.com.mcas.ms.example/',
  ],
};
