/** What the linter of Firefox's add-ons warns of, and why that stays. A warning that is not named here fails the package. */
const NAMED: readonly { readonly code: string; readonly message: RegExp; readonly why: string }[] = [
  {
    code: 'UNSUPPORTED_API',
    message: /^dom\.openOrClosedShadowRoot/,
    why: 'asked for only where it exists; Firefox has it on elements instead',
  },
  {
    code: 'UNSAFE_VAR_ASSIGNMENT',
    message: /innerHTML/,
    why: 'in Preact, for a property that no component of ours sets',
  },
];

export interface Warning {
  readonly code: string;
  readonly message: string;
  readonly file?: string;
}

/** Each warning with why it stays, and those that are not named. */
export function sorted(warnings: readonly Warning[]): {
  readonly named: string[];
  readonly unnamed: string[];
} {
  const named: string[] = [];
  const unnamed: string[] = [];
  for (const { code, message, file = '' } of warnings) {
    const known = NAMED.find((each) => each.code === code && each.message.test(message));
    if (known === undefined) unnamed.push(`${file}: ${code}: ${message}`);
    else named.push(`${code}: ${message} (${known.why})`);
  }
  return { named: [...new Set(named)], unnamed };
}
