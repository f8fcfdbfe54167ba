import { useEffect, useState } from 'preact/hooks';
import { browser } from '../platform/browser.ts';
import { portalAt } from '../portals/index.ts';
import type { Portal } from '../portals/portal.ts';

/**
 * The portal in the active tab, now and after each change of tab or page; `null` where the page is on no portal. The
 * browser tells the address of a tab only where the extension may run, so that is all that is ever known here.
 */
export function useTabPortal(): Portal | null {
  const [portal, setPortal] = useState<Portal | null>(null);
  useEffect(() => {
    const look = async () => {
      const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
      setPortal(portalAt(tab?.url ?? ''));
    };
    const onChange = () => void look();
    void look();
    const { onActivated, onUpdated } = browser.tabs;
    onActivated.addListener(onChange);
    onUpdated.addListener(onChange);
    return () => {
      onActivated.removeListener(onChange);
      onUpdated.removeListener(onChange);
    };
  }, []);
  return portal;
}
