import type { Inspection } from './result.ts';

/** The same as the JSON, for people. */
export function asText({ portal, page, account, messages, scan }: Inspection): string {
  const lines = [
    `portal   ${portal ?? 'none known'}`,
    `page     ${page ?? 'of no known kind'}`,
    `account  ${account ?? 'not shown'}`,
    `scan     ${scan.textNodes} text nodes, ${scan.firstPassMs.toFixed(1)} ms`,
    ...(messages.length === 0 ? ['no message'] : []),
    ...messages.flatMap(({ id, locale, text, frame, verdict }) => [
      '',
      `${id} (${locale}) → ${verdict.kind}, ${verdict.certainty}; ${verdict.rules.join(', ')}`,
      `  in ${frame}`,
      `  “${text}”`,
      `  ${verdict.title}`,
      ...verdict.text.split('\n').map((line) => `    ${line}`),
    ]),
  ];
  return `${lines.join('\n')}\n`;
}
