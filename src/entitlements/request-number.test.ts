import { describe, expect, it } from 'vitest';
import { tidyRequestNumber } from './request-number.ts';

describe('a request number', () => {
  it.each([
    ['TrackingID#2611260030001234', '2611260030001234'],
    ['trackingid# 2611260030001234', '2611260030001234'],
    ['Re: VPN drops - [TrackingID#2611260030001234] [Case Email]', '2611260030001234'],
    ['Tracking ID: 2611260030001234', '2611260030001234'],
    [' 2611260030001234 ', '2611260030001234'],
    ['SR 1-2345', 'SR 1-2345'],
    ['', ''],
  ])('%j is %j', (typed, number) => expect(tidyRequestNumber(typed)).toBe(number));
});
