import { useState } from 'preact/hooks';
import type { Announcement } from '../ui/announcement.ts';
import { StatusMessage } from '../ui/status-message.tsx';
import { StoreFailure } from '../ui/store-failure.tsx';
import { StoreNotices } from '../ui/store-notices.tsx';
import { useLedger } from '../ui/use-ledger.ts';
import { useTeamStatus } from '../ui/use-team-status.ts';
import { AccountsSection } from './accounts-section.tsx';
import { AppearanceSection } from './appearance-section.tsx';
import { CopyingSection } from './copying-section.tsx';
import { DataSection } from './data-section.tsx';
import { DroppedNotice } from './dropped-notice.tsx';
import { LanguageSection } from './language-section.tsx';
import { ManagedNotice } from './managed.tsx';
import { MembershipsSection } from './memberships-section.tsx';
import { MessagesSection } from './messages-section.tsx';
import { PortalsSection } from './portals-section.tsx';
import { RemindersSection } from './reminders-section.tsx';
import { ReportSection } from './report/report-section.tsx';
import { SectionLinks } from './section-links.tsx';
import { OF_LEDGER, SECTIONS, type SectionId } from './sections.ts';
import { TeamSection } from './team-section.tsx';
import { UnknownErrorsSection } from './unknown-errors-section.tsx';
import { useTranslator } from './use-app.ts';
import { OrganisationProvider, useReadOrganisation } from './use-organisation.ts';

export function OptionsPage() {
  const t = useTranslator();
  const team = useTeamStatus();
  const [ledger, tryAgain] = useLedger();
  const organisation = useReadOrganisation();
  const [announcement, announce] = useState<Announcement | null>(null);
  const all = Object.keys(SECTIONS) as SectionId[];
  const sections = ledger.state === 'failed' ? all.filter((section) => !OF_LEDGER.includes(section)) : all;
  return (
    <OrganisationProvider value={organisation}>
      <div class="page">
        <header class="page-head">
          <img src="/icons/icon.svg" alt="" width="40" height="40" />
          <div>
            <h1>{t.text('options_title')}</h1>
            {!team.isOn && <p>{t.text('options_intro')}</p>}
          </div>
        </header>
        <SectionLinks sections={sections} />
        <main>
          <ManagedNotice />
          {ledger.state === 'failed' && <StoreFailure problem={ledger.problem} onTryAgain={tryAgain} />}
          {ledger.state === 'open' && (
            <>
              <StoreNotices stored={ledger} />
              <MembershipsSection memberships={ledger.ledger.memberships} announce={announce} />
              <AccountsSection accounts={ledger.ledger.accounts} announce={announce} />
            </>
          )}
          <PortalsSection announce={announce} />
          <MessagesSection announce={announce} />
          <UnknownErrorsSection announce={announce} />
          <LanguageSection />
          <AppearanceSection />
          <CopyingSection announce={announce} />
          <RemindersSection announce={announce} />
          {ledger.state === 'open' && (
            <>
              <TeamSection announce={announce} />
              <DataSection ledger={ledger.ledger} announce={announce} />
            </>
          )}
          <ReportSection ledger={ledger} announce={announce} />
        </main>
        <footer class="page-foot">
          <DroppedNotice />
          {t.text('options_not_affiliated')}
        </footer>
      </div>
      <div class={announcement === null ? 'page-status silent' : 'page-status'}>
        <StatusMessage announcement={announcement} onDismiss={() => announce(null)} />
      </div>
    </OrganisationProvider>
  );
}
