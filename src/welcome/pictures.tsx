import type { ComponentChildren } from 'preact';

/** Pictures without words, which every language shares; what they show is said beside them. */
function Picture({ children }: { children: ComponentChildren }) {
  return (
    <svg class="picture" viewBox="0 0 240 132" aria-hidden="true">
      <rect class="paper" x="0.5" y="0.5" width="239" height="131" rx="8" />
      {children}
    </svg>
  );
}

/** A portal's message, the mark on it, and the card beside it. */
export function CardPicture() {
  return (
    <Picture>
      <rect class="line" x="16" y="18" width="64" height="6" rx="3" />
      <rect class="warning" x="16" y="38" width="108" height="28" rx="4" />
      <rect class="strong-line" x="26" y="45" width="84" height="5" rx="2.5" />
      <rect class="strong-line" x="26" y="55" width="58" height="5" rx="2.5" />
      <rect class="line" x="16" y="80" width="92" height="6" rx="3" />
      <rect class="line" x="16" y="94" width="76" height="6" rx="3" />
      <rect class="card" x="136" y="30" width="88" height="84" rx="8" />
      <circle class="good" cx="151" cy="46" r="6" />
      <path class="tick" d="m148 46 2.2 2.4 4-4.6" />
      <rect class="strong-line" x="163" y="43" width="48" height="6" rx="3" />
      <rect class="line" x="146" y="60" width="66" height="5" rx="2.5" />
      <rect class="line" x="146" y="70" width="52" height="5" rx="2.5" />
      <rect class="accent" x="146" y="90" width="42" height="14" rx="4" />
    </Picture>
  );
}

/** The search and the row that it finds, with its two IDs. */
export function IdsPicture() {
  return (
    <Picture>
      <rect class="card" x="52" y="14" width="136" height="104" rx="8" />
      <rect class="field" x="62" y="24" width="116" height="18" rx="4" />
      <circle class="ring" cx="72" cy="32" r="4" />
      <path class="ring" d="m75 35 4 4" />
      <rect class="strong-line" x="84" y="30" width="34" height="6" rx="3" />
      <rect class="chosen" x="62" y="50" width="116" height="40" rx="4" />
      <rect class="strong-line" x="70" y="57" width="62" height="6" rx="3" />
      <rect class="field" x="70" y="69" width="48" height="14" rx="3" />
      <rect class="field" x="123" y="69" width="48" height="14" rx="3" />
      <rect class="accent" x="75" y="74" width="30" height="4" rx="2" />
      <rect class="accent" x="128" y="74" width="30" height="4" rx="2" />
      <rect class="line" x="70" y="99" width="70" height="6" rx="3" />
    </Picture>
  );
}

/** Two balances: one that was read, and one that is estimated. */
export function BalancePicture() {
  return (
    <Picture>
      <rect class="card" x="36" y="20" width="168" height="40" rx="8" />
      <rect class="strong-line" x="48" y="29" width="54" height="6" rx="3" />
      <rect class="track" x="48" y="44" width="144" height="6" rx="3" />
      <rect class="accent" x="48" y="44" width="104" height="6" rx="3" />
      <rect class="card" x="36" y="72" width="168" height="40" rx="8" />
      <rect class="strong-line" x="48" y="81" width="70" height="6" rx="3" />
      <rect class="track" x="48" y="96" width="144" height="6" rx="3" />
      <path class="dashed" d="M51 99h58" />
    </Picture>
  );
}
