import { useId } from 'preact/hooks';
import { portals } from '../portals/index.ts';
import { patternsOf, proxiedPortals } from '../portals/match-patterns.ts';
import { PROXY_SUFFIXES } from '../portals/session-proxies.ts';
import type { Announce } from '../ui/announcement.ts';
import { portalName } from '../words/portal-names.ts';
import { ManagedNote } from './managed.tsx';
import { PermissionItem } from './permission-item.tsx';
import { RecognisedPages } from './recognised-pages.tsx';
import { Section } from './section.tsx';
import { useApp } from './use-app.ts';

const portalRows = portals.map((portal) => ({
  id: portal.id,
  hosts: [...portal.hosts, ...(portal.frameHosts ?? [])].join(', '),
  patterns: patternsOf(portal),
}));

/** A host to show what a session proxy does to one. */
const EXAMPLE_HOST = 'portal.azure.com';

const proxyRows = PROXY_SUFFIXES.map((suffix) => ({
  suffix,
  example: EXAMPLE_HOST + suffix,
  patterns: proxiedPortals(suffix),
}));

/**
 * Where the extension may run, which users can take back in the browser, host by host, at any time; and how well it
 * knows what stands there.
 */
export function PortalsSection({ announce }: { announce: Announce }) {
  const { t, settings } = useApp();
  const id = useId();
  return (
    <Section of="portals" text={t.text('options_portals_text')}>
      <ul class="items">
        {portalRows.map(({ id: portal, hosts, patterns }) => (
          <PermissionItem
            key={portal}
            name={portalName(t, portal)}
            more={hosts}
            patterns={patterns}
            isOff={settings.portals !== null && !settings.portals.includes(portal)}
            announce={announce}
          />
        ))}
      </ul>
      <ManagedNote of="portals" />
      <div class="section-form">
        <div class="task-text">
          <h3 id={id}>{t.text('options_proxies')}</h3>
          <p>
            {t.text('options_proxies_text', {
              host: EXAMPLE_HOST,
              proxied: EXAMPLE_HOST + PROXY_SUFFIXES[0],
            })}
          </p>
        </div>
        <ul class="items" aria-labelledby={id}>
          {proxyRows.map(({ suffix, example, patterns }) => (
            <PermissionItem
              key={suffix}
              name={suffix}
              more={t.text('options_proxies_example', { address: example })}
              patterns={patterns}
              optional
              announce={announce}
            />
          ))}
        </ul>
      </div>
      <RecognisedPages />
    </Section>
  );
}
