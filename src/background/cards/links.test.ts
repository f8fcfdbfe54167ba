import { describe, expect, it } from 'vitest';
import { linkOn } from './links.ts';

const ROUTE = '/#view/Microsoft_Azure_Support/NewSupportRequestV3Blade';
const REQUEST = 'azure-new-support-request';
const BENEFITS = 'technical-benefits';
const BENEFITS_PATH = '/dashboard/mpn/membership/benefits/technical';

describe('the link of a step', () => {
  it.each([
    ['on the portal itself', REQUEST, 'https://portal.azure.com/#home', `https://portal.azure.com${ROUTE}`],
    [
      'on a sister host',
      REQUEST,
      'https://preview.portal.azure.com/#home',
      `https://preview.portal.azure.com${ROUTE}`,
    ],
    [
      'behind a session proxy',
      REQUEST,
      'https://portal.azure.com.mcas.ms/#home',
      `https://portal.azure.com.mcas.ms${ROUTE}`,
    ],
    [
      'on a sister host behind a session proxy',
      REQUEST,
      'https://portal.azure.us.mcas-gov.us/',
      `https://portal.azure.us.mcas-gov.us${ROUTE}`,
    ],
    [
      'on another portal behind a session proxy',
      BENEFITS,
      'https://partner.microsoft.com.mcas.ms/dashboard/home',
      `https://partner.microsoft.com.mcas.ms${BENEFITS_PATH}`,
    ],
  ] as const)('stays on the page’s host: %s', (_, link, page, address) => {
    expect(linkOn(link, page)).toBe(address);
  });

  it.each([
    [
      'to another portal',
      BENEFITS,
      'https://portal.azure.com.mcas.ms/',
      `https://partner.microsoft.com${BENEFITS_PATH}`,
    ],
    [
      'from a lookalike',
      REQUEST,
      'https://portal.azure.com.mcas.ms.example/',
      `https://portal.azure.com${ROUTE}`,
    ],
    [
      'from a proxy twice over',
      REQUEST,
      'https://portal.azure.com.mcas.ms.mcas.ms/',
      `https://portal.azure.com${ROUTE}`,
    ],
    [
      'from a frame',
      REQUEST,
      'https://a.reactblade.portal.azure.net.mcas.ms/',
      `https://portal.azure.com${ROUTE}`,
    ],
    ['from a page of unknown address', REQUEST, '', `https://portal.azure.com${ROUTE}`],
  ] as const)('leads to the plain host: %s', (_, link, page, address) => {
    expect(linkOn(link, page)).toBe(address);
  });
});
