/** Digits of any script as ASCII: Unicode has each script's in a run of ten from the zero. */
export function asciiDigits(text: string): string {
  return text.replace(/\p{Nd}/gu, (digit) => {
    if (digit >= '0' && digit <= '9') return digit;
    let steps = 0;
    for (let code = (digit.codePointAt(0) ?? 0) - 1; isDigit(code); code -= 1) steps += 1;
    return String(steps % 10);
  });
}

function isDigit(code: number): boolean {
  return /^\p{Nd}$/u.test(String.fromCodePoint(code));
}
