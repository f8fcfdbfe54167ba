import type { Inspection } from '../../harness/inspection.ts';

/** The same as the JSON, for people. */
export function asText(inspection: Inspection): string {
  const { portal, page, evidence, account, messages, hints, benefits, contracts, scan } = inspection;
  const lines = [
    `portal   ${portal ?? 'none known'}`,
    `page     ${page ?? 'of no known kind'}`,
    ...evidence.map((each) => `evidence ${each}`),
    `account  ${account ?? 'not shown'}`,
    `scan     ${scan.textNodes} text nodes, ${scan.firstPassMs.toFixed(1)} ms`,
    ...benefits.map(({ name, ...values }) => `benefit  ${name ?? 'without a name'}: ${listed(values)}`),
    ...contracts.map(({ name, ...values }) => `contract ${name ?? 'without a name'}: ${listed(values)}`),
    ...(messages.length === 0 ? ['no message'] : []),
    ...messages.flatMap(({ id, locale, text, frame, match, verdict }) => [
      '',
      `${id} (${locale}) → ${verdict.kind}, ${verdict.certainty}; ${verdict.rules.join(', ')}`,
      `  in ${frame}`,
      `  “${text}”`,
      `  ${likeness(match)}`,
      `  ${verdict.title}`,
      ...verdict.text.split('\n').map((line) => `    ${line}`),
    ]),
    ...hints.flatMap(({ kind, verdict, title, text, rules }) => [
      '',
      `hint ${kind} → ${verdict}; ${rules.join(', ')}`,
      `  ${title}`,
      ...text.split('\n').map((line) => `    ${line}`),
    ]),
  ];
  return `${lines.join('\n')}\n`;
}

/** How like the wording the words on the page are, and why. */
function likeness({ score, differences }: Inspection['messages'][number]['match']): string {
  if (differences.length === 0) return 'the exact words';
  const listed = differences.map(({ wording, page }) => {
    if (wording === null) return `“${page}” put in`;
    return page === null ? `“${wording}” left out` : `“${page}” for “${wording}”`;
  });
  return `alike to ${score.toFixed(2)}: ${listed.join(', ')}`;
}

/** What is known of a benefit or a contract; what the page does not show is left out. */
function listed(values: Readonly<Record<string, string | number | boolean | null>>): string {
  const shown = Object.entries(values).filter(([, value]) => value !== null);
  return shown.map(([what, value]) => `${what} ${value}`).join(', ');
}
