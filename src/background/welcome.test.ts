import { beforeEach, expect, it, vi } from 'vitest';

const fake = vi.hoisted(() => ({
  installType: 'normal',
  opened: [] as string[],
  installed: (_details: { reason: string }) => {},
}));
vi.mock('../platform/browser.ts', () => ({
  browser: {
    management: { getSelf: async () => ({ installType: fake.installType }) },
    runtime: {
      getURL: (path: string) => path,
      onInstalled: {
        addListener: (listener: typeof fake.installed) => {
          fake.installed = listener;
        },
      },
    },
    tabs: { create: async ({ url }: { url: string }) => fake.opened.push(url) },
  },
}));
const { welcome } = await import('./welcome.ts');

beforeEach(() => {
  fake.opened = [];
  welcome.start();
});

it.each([
  ['once it is installed', 'install', 'normal', ['src/welcome/index.html']],
  ['once an organisation has installed it', 'install', 'admin', ['src/welcome/index.html']],
  ['not after an update', 'update', 'normal', []],
  ['not after an update of the browser', 'browser_update', 'normal', []],
  ['not where it was loaded unpacked', 'install', 'development', []],
])('opens its page %s', async (_when, reason, installType, opened) => {
  fake.installType = installType;
  fake.installed({ reason });
  await vi.waitFor(() => expect(fake.opened).toEqual(opened));
});
