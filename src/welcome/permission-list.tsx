import { PERMISSIONS } from './permissions.ts';
import { useTranslator } from './texts.ts';

const { installed, later } = PERMISSIONS[import.meta.env.MODE === 'firefox' ? 'firefox' : 'chrome'];
const GROUPS = [
  { title: 'welcome_permissions_installed', permissions: installed },
  { title: 'welcome_permissions_later', permissions: later },
] as const;

/** Each permission, one by one, and what it is for. */
export function PermissionList() {
  const t = useTranslator();
  return (
    <section class="part" aria-labelledby="permissions">
      <h2 id="permissions">{t.text('welcome_permissions')}</h2>
      <div class="permission-groups">
        {GROUPS.map(({ title, permissions }) => (
          <div key={title}>
            <h3 id={title}>{t.text(title)}</h3>
            <ul class="permissions" aria-labelledby={title}>
              {permissions.map((permission) => (
                <li key={permission}>{t.text(`permission_${permission}`)}</li>
              ))}
            </ul>
          </div>
        ))}
      </div>
    </section>
  );
}
