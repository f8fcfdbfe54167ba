import { browser, type Manifest, type Scripting } from '../../platform/browser.ts';
import { proxiedPatterns } from '../../portals/match-patterns.ts';
import { PROXY_SUFFIXES } from '../../portals/session-proxies.ts';
import type { Feature } from '../feature.ts';

/** Prefix of the ids of scripts that this file registers. */
const ID_PREFIX = 'proxied-';

/**
 * Keeps the manifest's content scripts running on those portals behind a session proxy that the user has
 * allowed: a manifest can name only hosts that are asked for at installation.
 */
export const proxiedPortals: Feature = { name: 'proxied portals', start };

function start(): void {
  const follow = async () => {
    try {
      // Serialised: two at once would each register what the other has.
      await navigator.locks.request('proxied-portals', registerAllowed);
    } catch (problem) {
      console.warn('The portals behind a session proxy could not be registered.', problem);
    }
  };
  browser.runtime.onInstalled.addListener(follow);
  browser.runtime.onStartup.addListener(follow);
  browser.permissions.onAdded.addListener(follow);
  browser.permissions.onRemoved.addListener(follow);
}

/** Reconciles registered scripts with granted hosts without a gap. */
async function registerAllowed(): Promise<void> {
  const { content_scripts: scripts = [] } = browser.runtime.getManifest();
  const all = await Promise.all(scripts.map(allowedForm));
  const wanted = all.filter((script) => script.matches.length > 0);
  const registered = await browser.scripting.getRegisteredContentScripts();
  const known = new Set(registered.map(({ id }) => id).filter((id) => id.startsWith(ID_PREFIX)));
  const ids = new Set(wanted.map(({ id }) => id));
  const gone = [...known].filter((id) => !ids.has(id));
  const stale = wanted.filter(({ id }) => known.has(id));
  const fresh = wanted.filter(({ id }) => !known.has(id));
  if (gone.length > 0) await browser.scripting.unregisterContentScripts({ ids: gone });
  if (stale.length > 0) await browser.scripting.updateContentScripts(stale);
  if (fresh.length > 0) await browser.scripting.registerContentScripts(fresh);
}

type Registered = Scripting.RegisteredContentScript & { readonly matches: string[] };

/** A script of the manifest, on the proxied forms of its own hosts as far as they are allowed. */
async function allowedForm(script: Manifest.ContentScript, index: number): Promise<Registered> {
  const proxied = PROXY_SUFFIXES.flatMap((suffix) => proxiedPatterns(script.matches, suffix));
  const allowed = await Promise.all(
    proxied.map((pattern) => browser.permissions.contains({ origins: [pattern] })),
  );
  return {
    id: `${ID_PREFIX}${index}`,
    js: (script.js ?? []).map(pathInExtension),
    matches: proxied.filter((_, at) => allowed[at]),
    runAt: script.run_at ?? 'document_idle',
    allFrames: script.all_frames ?? false,
    // Also covers `about:blank`, for which registered scripts have no option.
    matchOriginAsFallback: script.match_origin_as_fallback ?? false,
  };
}

/** Firefox returns the manifest's files as full addresses but accepts only paths. */
function pathInExtension(file: string): string {
  return file.replace(browser.runtime.getURL('/'), '');
}
