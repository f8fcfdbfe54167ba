import type { Label } from './label.ts';

/** Azure blades about something else, which may still stand there after the address has changed. */
export const azureWithoutSupport: Label = {
  en: ['Subscriptions', 'All resources', 'Resource groups', 'Virtual machines'], // own
  sv: ['Prenumerationer', 'Alla resurser', 'Resursgrupper', 'Virtuella datorer'], // own
  de: ['Abonnements', 'Alle Ressourcen', 'Ressourcengruppen', 'Virtuelle Computer'], // own
};

/** What the titles of the vendor's articles end in. They explain the portals' pages under the same names. */
export const documentation: Label = {
  en: ['Microsoft Learn', 'Microsoft Docs', 'Microsoft Support', 'Microsoft Community Hub', 'Microsoft Q&A'], // own
};
