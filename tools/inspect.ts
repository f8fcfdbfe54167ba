import { inspect } from './inspect/inspect.ts';
import { readRequest, UnusableRequest } from './inspect/request.ts';
import { asText } from './inspect/text.ts';

/**
 * Lets a saved page stand at an address and says what the extension makes of it:
 * `npm run inspect -- PAGE.html --at URL [--frame URL=FILE]… [--ledger EXPORT.json] [--today YYYY-MM-DD]
 * [--locale xx] [--json]`. Ends with 2 and one line where the page cannot be shown.
 */
try {
  const request = readRequest(process.argv.slice(2));
  const inspection = await inspect(request);
  process.stdout.write(request.json ? `${JSON.stringify(inspection, null, 1)}\n` : asText(inspection));
} catch (problem) {
  if (!(problem instanceof UnusableRequest)) throw problem;
  process.stderr.write(`${problem.message}\n`);
  process.exitCode = 2;
}
