import { backups } from './backups.ts';
import { cardBadge } from './cards/card-badge.ts';
import type { Feature } from './feature.ts';
import { actionIcon } from './frames/action-icon.ts';
import { leaving } from './frames/leaving.ts';
import { lifetime } from './frames/lifetime.ts';
import { proxiedPortals } from './frames/proxied-portals.ts';
import { clearClipboard } from './quick-access/clear-clipboard.ts';
import { commands } from './quick-access/commands.ts';
import { lookups } from './quick-access/lookups.ts';
import { reminders } from './reminders.ts';
import { team } from './team/team.ts';
import { welcome } from './welcome.ts';

/** Everything the background does besides answering messages. */
export const features: readonly Feature[] = [
  proxiedPortals,
  commands,
  clearClipboard,
  actionIcon,
  leaving,
  lifetime,
  lookups,
  reminders,
  backups,
  cardBadge,
  team,
  welcome,
];
