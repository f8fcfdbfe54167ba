import { askWith } from '../messaging/ask.ts';
import { pagesToBackground } from '../messaging/protocol.ts';
import { browser } from '../platform/browser.ts';
import { joinTeam } from '../store/team.ts';
import { accountPattern, type Invitation, writeInvitation } from '../team/invitation.ts';
import type { Announce } from '../ui/announcement.ts';
import { notSavedText } from '../words/store-problem-text.ts';
import { useTranslator } from './use-app.ts';

/**
 * Joins a team, once the browser has the permission for its storage account. Call it right in the click: after anything
 * awaited, no browser would take it for the user's wish any more.
 */
export function useJoin(announce: Announce): (invitation: Invitation, name: string) => Promise<void> {
  const t = useTranslator();
  return async (invitation, name) => {
    try {
      const pattern = accountPattern(invitation.container);
      if (!(await browser.permissions.request({ origins: [pattern] }))) {
        const { host } = new URL(invitation.container);
        return announce({ text: t.text('options_team_declined', { host }), failed: true });
      }
      await joinTeam(await writeInvitation(invitation), name);
      announce({ text: t.text('options_team_joined', { name: invitation.name }) });
      await askWith(pagesToBackground)('sync-team', { reason: 'joined' });
    } catch (problem) {
      announce({ text: notSavedText(t, problem), failed: true });
    }
  };
}
