import type { Inspection } from './result.ts';

/** The same as the JSON, for people. */
export function asText(inspection: Inspection): string {
  const { portal, page, account, messages, benefits, contracts, scan } = inspection;
  const lines = [
    `portal   ${portal ?? 'none known'}`,
    `page     ${page ?? 'of no known kind'}`,
    `account  ${account ?? 'not shown'}`,
    `scan     ${scan.textNodes} text nodes, ${scan.firstPassMs.toFixed(1)} ms`,
    ...benefits.map(({ name, ...values }) => `benefit  ${name ?? 'without a name'}: ${listed(values)}`),
    ...contracts.map(({ name, ...values }) => `contract ${name ?? 'without a name'}: ${listed(values)}`),
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

/** What is known of a benefit or a contract; what the page does not show is left out. */
function listed(values: Readonly<Record<string, string | number | boolean | null>>): string {
  const shown = Object.entries(values).filter(([, value]) => value !== null);
  return shown.map(([what, value]) => `${what} ${value}`).join(', ');
}
