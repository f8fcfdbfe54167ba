// Node built-ins only: this runs before any package is installed.
import { spawn } from 'node:child_process';

const isWindows = process.platform === 'win32';

/**
 * Runs a command in the project's folder and shows what it says; resolves to its exit code.
 * @param {string} command
 * @param {readonly string[]} [args]
 * @param {{ quiet?: boolean, env?: Record<string, string> }} [options] `quiet` keeps its output to itself
 * @returns {Promise<number>}
 */
export function run(command, args = [], { quiet = false, env = {} } = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      stdio: quiet ? 'ignore' : 'inherit',
      // npm is a script there, which only a shell can start.
      shell: isWindows,
      env: { ...process.env, ...env },
    });
    child.on('error', () => resolve(127));
    child.on('close', (code) => resolve(code ?? 1));
  });
}

/**
 * Runs a command that must succeed; otherwise says what failed, in one line, and ends the program.
 * @param {string} what what was being done, for the message
 * @param {string} command
 * @param {readonly string[]} [args]
 */
export async function mustRun(what, command, args = []) {
  const code = await run(command, args);
  if (code !== 0) giveUp(`${what} failed: \`${[command, ...args].join(' ')}\` ended with ${code}.`);
}

/**
 * @param {string} reason
 * @returns {never}
 */
export function giveUp(reason) {
  console.error(reason);
  process.exit(1);
}
