/** What tells one practice portal from another at a glance. Each value is a light and a dark colour. */
export interface Palette {
  /** The strip at the top, and what is written on it. */
  readonly bar: readonly [light: string, dark: string];
  readonly barText: readonly [light: string, dark: string];
  readonly accent: readonly [light: string, dark: string];
}

const pair = ([light, dark]: readonly [string, string]) => `light-dark(${light}, ${dark})`;

/** Colours, type and the small parts that every portal has: buttons, fields, tables, banners. */
export function themeCss(palette: Palette): string {
  return `
:root {
  color-scheme: light dark;
  --bar: ${pair(palette.bar)};
  --bar-text: ${pair(palette.barText)};
  --accent: ${pair(palette.accent)};
  --on-accent: light-dark(#ffffff, #10151b);
  --page: light-dark(#f4f6f8, #14171a);
  --surface: light-dark(#ffffff, #1c2024);
  --raised: light-dark(#f9fafb, #23282d);
  --line: light-dark(#dfe3e8, #333a41);
  --edge: light-dark(#8a94a0, #6f7a86);
  --text: light-dark(#1d2730, #e8ecef);
  --quiet: light-dark(#566370, #a5afb9);
  --tint: color-mix(in srgb, var(--accent) 10%, var(--surface));
  --bad: light-dark(#b3261e, #ff9d94);
  --bad-tint: light-dark(#fdf1f0, #3a2021);
  --good: light-dark(#1e6f42, #7fd3a2);
  --good-tint: light-dark(#ecf7f0, #1b3226);
}
*, ::before, ::after { box-sizing: border-box; }
[hidden] { display: none !important; }
html { height: 100%; }
body {
  margin: 0; min-height: 100%; background: var(--page); color: var(--text);
  font-size: 14px; line-height: 1.45;
  font-family: 'Segoe UI', -apple-system, 'Noto Sans', 'Noto Sans CJK SC', sans-serif;
}
h1, h2, h3, p, dl, dd, ul, ol { margin: 0; padding: 0; }
h1 { font-size: 24px; line-height: 1.25; font-weight: 600; letter-spacing: -.01em; }
h2 { font-size: 17px; line-height: 1.3; font-weight: 600; }
h3 { font-size: 15px; line-height: 1.35; font-weight: 600; }
ul, ol { list-style: none; }
button, input, select, textarea { font: inherit; color: inherit; }
:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; }
.icon {
  inline-size: 18px; block-size: 18px; flex: none;
  fill: none; stroke: currentColor; stroke-width: 1.4; stroke-linecap: round; stroke-linejoin: round;
}
.quiet { color: var(--quiet); }
.lead { color: var(--quiet); max-inline-size: 68ch; }
.stack { display: grid; gap: 16px; align-content: start; justify-items: stretch; }
.stack > * + h2 { margin-block-start: 10px; }
.row { display: flex; flex-wrap: wrap; gap: 10px; align-items: center; }
.spread { display: flex; gap: 16px; align-items: center; justify-content: space-between; }
.card { background: var(--surface); border: 1px solid var(--line); border-radius: 8px; padding: 20px; }
.button {
  display: inline-flex; gap: 6px; align-items: center; min-block-size: 32px; padding: 4px 16px;
  background: var(--surface); border: 1px solid var(--edge); border-radius: 4px;
  cursor: pointer; white-space: nowrap;
}
.button:hover { background: var(--raised); }
.main { background: var(--accent); border-color: var(--accent); color: var(--on-accent); font-weight: 600; }
.main:hover { background: color-mix(in srgb, var(--accent) 88%, black); }
.button:disabled {
  background: var(--raised); border-color: var(--line); font-weight: 400; cursor: not-allowed;
  color: light-dark(#8b95a0, #78828c);
}
.plain {
  display: inline-flex; gap: 8px; align-items: center; padding: 0;
  background: none; border: 0; color: var(--accent); cursor: pointer; text-align: start;
}
.plain:hover { text-decoration: underline; }
.field { display: grid; gap: 5px; max-inline-size: 440px; }
.field label { font-weight: 600; }
.star { color: var(--bad); }
.input {
  inline-size: 100%; min-block-size: 34px; padding: 5px 10px;
  background: var(--surface); border: 1px solid var(--edge); border-radius: 4px;
}
select.input { padding-inline: 6px; }
.hint { color: var(--quiet); font-size: 12.5px; }
.banner {
  display: flex; gap: 10px; align-items: flex-start; padding: 11px 14px;
  border: 1px solid var(--line); border-radius: 6px; background: var(--tint);
}
.banner .icon { color: var(--accent); margin-block-start: 1px; }
.banner-text { flex: 1; min-inline-size: 0; }
.bad { background: var(--bad-tint); border-color: color-mix(in srgb, var(--bad) 40%, transparent); }
.bad .icon { color: var(--bad); }
.tag {
  display: inline-block; padding: 1px 9px; border-radius: 10px; font-size: 12px; white-space: nowrap;
  background: var(--raised); color: var(--quiet); border: 1px solid var(--line);
}
.good { background: var(--good-tint); color: var(--good); border-color: transparent; }
.table { inline-size: 100%; border-collapse: collapse; }
.table th { font-weight: 600; font-size: 13px; text-align: start; color: var(--quiet); }
.table th, .table td { padding: 10px 12px; border-block-end: 1px solid var(--line); }
.facts { display: grid; grid-template-columns: repeat(auto-fit, minmax(130px, 1fr)); gap: 14px 24px; }
.facts dt { color: var(--quiet); font-size: 12.5px; }
.facts dd { font-weight: 600; font-variant-numeric: tabular-nums; }
.commands {
  display: flex; flex-wrap: wrap; gap: 4px; padding-block: 4px; border-block-end: 1px solid var(--line);
}
.command {
  display: inline-flex; gap: 7px; align-items: center; padding: 5px 10px;
  background: none; border: 0; border-radius: 4px; cursor: pointer;
}
.command:hover { background: var(--raised); }
.command .icon { color: var(--accent); }
.picture { inline-size: 168px; block-size: 116px; stroke-linejoin: round; stroke-linecap: round; }
.picture-ground { fill: color-mix(in srgb, var(--text) 7%, transparent); }
.picture-back { fill: color-mix(in srgb, var(--accent) 46%, var(--surface)); }
.picture-side { fill: color-mix(in srgb, var(--accent) 24%, var(--surface)); }
.picture-front { fill: color-mix(in srgb, var(--accent) 34%, var(--surface)); }
.picture-flap { fill: color-mix(in srgb, var(--accent) 14%, var(--surface)); }
.picture-spark { fill: none; stroke: color-mix(in srgb, var(--accent) 55%, var(--surface)); stroke-width: 3; }
`;
}
