import { useEffect, useRef } from 'preact/hooks';
import type { OptionsKey } from '../i18n/bundles.ts';
import { browser } from '../platform/browser.ts';
import type { Announce } from '../ui/announcement.ts';
import { StatusBadge } from '../ui/status-badge.tsx';
import { useAllowed } from './use-allowed.ts';
import { useTranslator } from './use-app.ts';

interface Props {
  readonly name: string;
  /** The addresses, as a person reads them. */
  readonly more: string;
  /** The same as match patterns; the same array every time. */
  readonly patterns: string[];
  /** Whether the extension can do without, so that what was allowed can be taken back. */
  readonly optional?: true;
  /** Whether the organisation has switched it off: then it matters not what the browser allows. */
  readonly isOff?: boolean;
  readonly announce: Announce;
}

/** Addresses that go together: whether the extension may run there, and a way to change that. */
export function PermissionItem({ name, more, patterns, optional, isOff, announce }: Props) {
  const t = useTranslator();
  const allowed = useAllowed(patterns);
  const item = useRef<HTMLLIElement>(null);
  const pressed = useRef(false);

  // A button that has done its work goes away; the focus it had must not be lost with it.
  useEffect(() => {
    if (!pressed.current || allowed === null) return;
    pressed.current = false;
    if (document.activeElement !== document.body) return;
    (item.current?.querySelector<HTMLElement>('button') ?? item.current)?.focus();
  }, [allowed]);

  /** Called right in the click: after anything awaited, no browser would take it for the user's wish any more. */
  const change = async (way: 'request' | 'remove', done: OptionsKey) => {
    pressed.current = true;
    try {
      const changed = await browser.permissions[way]({ origins: patterns });
      pressed.current &&= changed;
      announce({ text: t.text(changed ? done : 'options_portals_declined', { name }) });
    } catch (problem) {
      pressed.current = false;
      console.warn(`The browser refused to ${way} a permission.`, problem);
      announce({ text: t.text('options_portals_refused', { name }), failed: true });
    }
  };

  return (
    <li ref={item} class="item permission" tabIndex={-1}>
      <div class="item-text">
        <span class="item-name">{name}</span>
        <span class="item-more">{more}</span>
      </div>
      {isOff && (
        <div class="item-state">
          <StatusBadge text={t.text('options_portals_off')} tone="neutral" />
        </div>
      )}
      {allowed !== null && !isOff && (
        <div class="item-state">
          <StatusBadge text={t.text(`options_portals_${allowed}`)} tone={toneOf(allowed, optional)} />
          {allowed !== 'all' && (
            <button
              key="allow"
              type="button"
              class="button"
              aria-label={t.text('options_portals_allow_named', { name })}
              onClick={() => void change('request', 'options_portals_allowed')}
            >
              {t.text('options_portals_allow')}
            </button>
          )}
          {optional && allowed !== 'none' && (
            <button
              key="take-back"
              type="button"
              class="button"
              aria-label={t.text('options_portals_take_back_named', { name })}
              onClick={() => void change('remove', 'options_portals_taken_back')}
            >
              {t.text('options_portals_take_back')}
            </button>
          )}
        </div>
      )}
    </li>
  );
}

/** Only what the extension cannot do without asks for attention. */
function toneOf(allowed: 'all' | 'some' | 'none', optional: true | undefined) {
  if (allowed === 'all') return 'good';
  return optional && allowed === 'none' ? 'neutral' : 'attention';
}
