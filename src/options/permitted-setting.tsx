import { useState } from 'preact/hooks';
import { browser } from '../platform/browser.ts';
import type { ManagedKey } from '../store/organisation.ts';
import { changeSetting, type Settings } from '../store/settings.ts';
import type { Announce } from '../ui/announcement.ts';
import { ManagedNote } from './managed.tsx';
import { useApp } from './use-app.ts';
import { useIsGranted } from './use-is-granted.ts';
import { useOrganisation } from './use-organisation.ts';

type Setting = 'clearsClipboard' | 'copiesAnywhere' | 'reminds';
type Permission = 'clipboardRead' | 'clipboardWrite' | 'notifications';

/** What the browser has to be asked for before a setting can be on. */
const PERMISSIONS: Readonly<Record<Setting, readonly Permission[]>> = {
  clearsClipboard: ['clipboardRead', 'clipboardWrite'],
  copiesAnywhere: ['clipboardWrite'],
  reminds: ['notifications'],
};

/** What an organisation can set of these. */
const MANAGED_AS: Partial<Readonly<Record<Setting, ManagedKey>>> = { reminds: 'reminders' };

interface Props {
  readonly setting: Setting;
  readonly name: string;
  readonly hint?: string;
  readonly announce: Announce;
}

/** A switch whose permission is asked for in the click that switches it on, and removed when it goes off. */
export function PermittedSetting({ setting, name, hint, announce }: Props) {
  const { t, settings } = useApp();
  const [attempt, setAttempt] = useState(0);
  const key = MANAGED_AS[setting];
  const { sets } = useOrganisation();
  const isManaged = key !== undefined && sets.includes(key);
  const isGranted = useIsGranted(PERMISSIONS[setting]);

  const change = async (isOn: boolean) => {
    if (!isOn) {
      await changeSetting(setting, false);
      const spare = spareWithout(setting, settings);
      if (spare.length > 0) await browser.permissions.remove({ permissions: spare });
      return announce({ text: t.text('options_off', { name }) });
    }
    // Must run synchronously in the event: user activation is lost after the first `await`.
    const isGiven = await browser.permissions.request({ permissions: [...PERMISSIONS[setting]] });
    if (isGiven) {
      await changeSetting(setting, true);
      return announce({ text: t.text('options_on', { name }) });
    }
    // The box is ticked by now, and the setting is not: drawn anew it is what the setting is.
    setAttempt(attempt + 1);
    announce({ text: t.text('options_permission_refused'), failed: true });
  };

  /** No organisation can grant what only the user may: the browser asks. */
  const allow = async () => {
    const isGiven = await browser.permissions.request({ permissions: [...PERMISSIONS[setting]] });
    if (isGiven) announce({ text: t.text('options_on', { name }) });
    else announce({ text: t.text('options_permission_refused'), failed: true });
  };

  return (
    <div class="setting">
      <label class="check">
        <input
          key={attempt}
          type="checkbox"
          checked={settings[setting]}
          disabled={isManaged}
          onChange={({ currentTarget: { checked } }) => void change(checked)}
        />
        {name}
      </label>
      {hint !== undefined && <p>{hint}</p>}
      {key !== undefined && <ManagedNote of={key} />}
      {isManaged && settings[setting] && isGranted === false && (
        <button type="button" class="button" onClick={() => void allow()}>
          {t.text('options_managed_allow')}
        </button>
      )}
    </div>
  );
}

/** The permissions of a setting that no other setting needs. */
function spareWithout(setting: Setting, settings: Settings): Permission[] {
  const others = (Object.keys(PERMISSIONS) as Setting[]).filter(
    (other) => other !== setting && settings[other],
  );
  const needed = new Set(others.flatMap((other) => PERMISSIONS[other]));
  return PERMISSIONS[setting].filter((permission) => !needed.has(permission));
}
