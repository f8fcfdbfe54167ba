import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Figure } from './figure.ts';

const DIST = resolve('dist/chrome');

const ASLEEP = 'src/content/main.iife.js';
const AWAKE = 'src/content/awake.iife.js';

/** What a browser has to load, compressed as a store would send it. */
export function sizes(): Figure[] {
  return [
    {
      what: 'what sleeps in every frame of a portal, gzipped',
      value: kB([ASLEEP]),
      unit: 'kB',
      most: 5,
      isHeadline: true,
    },
    {
      what: 'all that a frame about support loads, until something in it may be a message',
      value: kB([ASLEEP, AWAKE]),
      unit: 'kB',
      most: 16,
      isHeadline: true,
    },
    {
      // The catalogue is in it: a message costs some 0.2 kB, a language of one some 0.05 kB.
      what: 'what understands messages and fields, loaded with the first sign of one',
      value: kB(['src/content/attentive.iife.js']),
      unit: 'kB',
      most: 28,
    },
    {
      what: 'what shows cards, loaded where there is one',
      value: kB(['src/content/cards/cards.iife.js']),
      unit: 'kB',
    },
    {
      what: 'what fills in IDs, loaded where there are fields',
      value: kB(['src/content/fill/fill.iife.js']),
      unit: 'kB',
    },
    {
      what: 'the readers, loaded on request',
      value: kB(['src/content/readers.iife.js']),
      unit: 'kB',
    },
    {
      what: 'popup, gzipped',
      value: kB(loadedBy('src/popup/index.html')),
      unit: 'kB',
      most: 60,
    },
    { what: 'options page, gzipped', value: kB(loadedBy('src/options/index.html')), unit: 'kB' },
    { what: 'background, gzipped', value: kB(loadedBy('service-worker-loader.js')), unit: 'kB' },
  ];
}

function kB(files: readonly string[]): number {
  const bytes = files.reduce(
    (sum, file) => sum + gzipSync(readFileSync(join(DIST, file)), { level: 9 }).length,
    0,
  );
  return bytes / 1000;
}

/** A file and everything that it loads when it opens; what it only loads later has no part in it. */
function loadedBy(entry: string): string[] {
  const found = new Set<string>();
  const pending = [entry];
  for (let file = pending.pop(); file !== undefined; file = pending.pop()) {
    if (found.has(file) || !existsSync(join(DIST, file))) continue;
    found.add(file);
    const text = readFileSync(join(DIST, file), 'utf8');
    const referred = text.matchAll(/(?:\bfrom\s*|\bimport\s*|(?:src|href)=)["'`]([^"'`]+\.(?:js|css))["'`]/g);
    for (const [, path = ''] of referred) {
      pending.push(path.startsWith('/') ? path.slice(1) : join(dirname(file), path));
    }
  }
  return [...found];
}
