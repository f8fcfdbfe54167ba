import { expect, it } from 'vitest';
import { portals } from '../../portals/index.ts';
import { LANDMARKS } from '../../portals/labels/landmarks.ts';
import { ABOUT_SUPPORT } from './about-support.ts';

/** The headings that tell what a page is where its address does not. */
const headings = new Set(portals.flatMap(({ pages }) => pages.flatMap((page) => page.headings ?? [])));

it.each([...headings])('every known form of the heading %s wakes a frame', (id) => {
  const forms = Object.values(LANDMARKS[id]).flat();
  expect(forms.filter((form) => !ABOUT_SUPPORT.test(form))).toEqual([]);
});

it.each([
  'Metrics',
  'All resources',
  'Home',
  'Virtual machines',
  'Access control (IAM)',
  'Kostenanalyse',
  'Setup',
])('the heading “%s” wakes none', (heading) => expect(ABOUT_SUPPORT.test(heading)).toBe(false));
