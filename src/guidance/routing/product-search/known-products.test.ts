import { describe, expect, it } from 'vitest';
import { isCalendarDate } from '../../../entitlements/calendar-date.ts';
import { CLOUD_PRODUCTS } from './cloud-products.ts';
import { type InstalledVersion, PRODUCT_LINES } from './installed-products.ts';
import { knownProducts, phaseOn } from './known-products.ts';
import { LOOKED_UP_ON } from './sources.ts';

const kindOn = (name: string, today: string) =>
  knownProducts(today).find((product) => product.name === name)?.kind.id ?? null;
const versionNamed = (name: string) => {
  const found = PRODUCT_LINES.flatMap(({ versions }) => versions).find((version) => version.name === name);
  if (found === undefined) throw new Error(`${name} is not in the table`);
  return found;
};

describe('R21 P15 the current version and the one before it', () => {
  it.each([
    ['SQL Server 2025', '2026-11-27', 'on-premises-current'],
    ['SQL Server 2022', '2026-11-27', 'on-premises-previous'],
    ['SQL Server 2019', '2026-11-27', 'on-premises-older'],
    // Before the next one was out.
    ['SQL Server 2022', '2025-11-17', 'on-premises-current'],
    ['SQL Server 2019', '2025-11-17', 'on-premises-previous'],
    ['SQL Server 2025', '2025-11-17', null],
    ['SQL Server 2025', '2025-11-18', 'on-premises-current'],
    ['Exchange Server 2019', '2026-11-27', 'on-premises-previous'],
    ['Exchange Server 2016', '2026-11-27', 'on-premises-older'],
    ['Windows 10', '2026-11-27', 'on-premises-previous'],
    ['Dynamics NAV 2018', '2026-11-27', 'on-premises-older'],
  ] as const)('%s on %s: %s', (name, today, kind) => {
    expect(kindOn(name, today)).toBe(kind);
  });
});

describe('P15 how far support has come', () => {
  it.each([
    // Dates as the vendor publishes them.
    ['SQL Server 2022', '2028-01-11', 'mainstream'],
    ['SQL Server 2022', '2028-01-12', 'extended'],
    ['SQL Server 2022', '2033-01-11', 'extended'],
    ['SQL Server 2022', '2033-01-12', 'ended'],
    ['Windows Server 2022', '2026-10-13', 'mainstream'],
    ['Windows Server 2022', '2026-10-14', 'extended'],
    ['Exchange Server Subscription Edition (SE)', '2030-01-01', 'mainstream'],
    ['Windows 10', '2025-10-14', 'mainstream'],
    ['Windows 10', '2025-10-15', 'ended'],
    ['Office LTSC 2021', '2026-11-27', 'unknown'],
    ['Skype for Business Server 2015', '2026-11-27', 'ended'],
    ['Dynamics CRM 2015', '2026-11-27', 'extended'],
  ] as const)('%s on %s: %s', (name, today, phase) => {
    expect(phaseOn(versionNamed(name), today)).toBe(phase);
  });
});

describe('the table', () => {
  const versions = PRODUCT_LINES.flatMap((line) => line.versions);

  it('has every product once', () => {
    const names = [...versions, ...CLOUD_PRODUCTS].map(({ name }) => name);
    expect(names.filter((name, nth) => names.indexOf(name) !== nth)).toEqual([]);
    const ids = knownProducts('2026-11-27').map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('has dates that follow one another, each with where and when it was read', () => {
    const wrong = ({ releasedOn, mainstreamEndsOn, endsOn, source }: InstalledVersion) => {
      const dates = [releasedOn, mainstreamEndsOn, endsOn].filter((date) => date !== null);
      return (
        ![...dates, source.asOf].every(isCalendarDate) ||
        dates.join() !== [...dates].sort().join() ||
        source.asOf > LOOKED_UP_ON ||
        !source.address.startsWith('https://')
      );
    };
    expect(versions.filter(wrong)).toEqual([]);
  });

  it.each(PRODUCT_LINES)('has $id from the newest to the oldest', (line) => {
    const released = line.versions.flatMap(({ releasedOn }) => releasedOn ?? []);
    expect(released).toEqual([...released].sort().reverse());
  });

  it('says by which rules a service is what it is', () => {
    expect(CLOUD_PRODUCTS.filter(({ rules }) => !rules.every((rule) => /^[RP]\d+$/.test(rule)))).toEqual([]);
    expect(CLOUD_PRODUCTS.filter(({ rules }) => rules.length === 0)).toEqual([]);
  });
});
