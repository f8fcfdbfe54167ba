import { type IconName, outlinesOf } from './icons.ts';

/** A picture beside words or under a name: never the only thing that says something. */
export function Icon({ name, class: extra = '' }: { name: IconName; class?: string }) {
  return (
    <svg class={`icon ${extra}`} viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      {outlinesOf(name).map((outline) => (
        <path key={outline} d={outline} />
      ))}
    </svg>
  );
}
