// Node built-ins only: on a new machine this is the first thing that runs.
import { ensureBrowser } from '../harness/bare/browsers.mjs';
import { ensurePackages } from '../harness/bare/packages.mjs';
import { mustRun, run } from '../harness/bare/run.mjs';

const wantsTour = process.argv.includes('--headless') || !hasDisplay();

await ensurePackages();
if ((await ensureBrowser('chromium')) === null) process.exit(1);
await mustRun('Building', 'npx', ['vite', 'build', '--logLevel', 'error']);
process.exit(await run('npx', ['tsx', wantsTour ? 'tools/tour.ts' : 'tools/show.ts']));

function hasDisplay() {
  if (process.platform !== 'linux') return true;
  return Boolean(process.env['DISPLAY'] || process.env['WAYLAND_DISPLAY']);
}
