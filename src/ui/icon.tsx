import { type IconName, outlinesOf } from './icons.ts';

/** Icons that point along the line of reading, and so the other way in a language written from the right. */
const POINTING: readonly IconName[] = ['back', 'undo', 'open', 'sidePanel'];

/** A picture beside words or under a name: never the only thing that says something. */
export function Icon({ name, class: extra = '' }: { name: IconName; class?: string }) {
  return (
    <svg
      class={`icon ${extra} ${POINTING.includes(name) ? 'pointing' : ''}`}
      viewBox="0 0 16 16"
      aria-hidden="true"
      focusable="false"
    >
      {outlinesOf(name).map((outline) => (
        <path key={outline} d={outline} />
      ))}
    </svg>
  );
}
