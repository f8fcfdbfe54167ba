/** The name under which the script that shows cards is found by the one that watches the page. */
export const CARDS = 'partnerSupportCompanionCards';
