import { removalOf } from '../ledger/account-removal.ts';
import type { Account } from '../ledger/subject.ts';
import { eventsAbout } from '../store/ledger-store.ts';
import type { Announce } from '../ui/announcement.ts';
import { IconButton } from '../ui/icon-button.tsx';
import { useRecorder } from '../ui/use-recorder.ts';
import { notSavedText } from '../words/store-problem-text.ts';
import { AccountForm } from './account-form.tsx';
import { Section } from './section.tsx';
import { useTranslator } from './use-app.ts';

interface Props {
  readonly accounts: readonly Account[];
  readonly announce: Announce;
}

export function AccountsSection({ accounts, announce }: Props) {
  const t = useTranslator();
  const record = useRecorder(announce);
  const remove = async ({ id, account }: Account) => {
    try {
      await record(removalOf(await eventsAbout(id)), {
        done: t.text('options_removed', { name: account }),
        undone: t.text('options_back_again', { name: account }),
      });
    } catch (problem) {
      announce({ text: notSavedText(t, problem), failed: true });
    }
  };

  return (
    <Section of="accounts" text={t.text('options_accounts_text')}>
      {accounts.length === 0 ? (
        <p class="none">{t.text('options_accounts_none')}</p>
      ) : (
        <ul class="items">
          {accounts.map((account) => (
            <li key={account.id} class="item">
              <div class="item-text">
                <span class="item-name">{account.account}</span>
                <span class="item-more">
                  {t.text(
                    account.association === 'program'
                      ? 'options_account_program'
                      : 'options_account_csp_only',
                  )}
                </span>
              </div>
              <IconButton
                icon="remove"
                tone="danger"
                name={t.text('options_account_remove', { account: account.account })}
                onClick={() => void remove(account)}
              />
            </li>
          ))}
        </ul>
      )}
      <AccountForm record={record} />
    </Section>
  );
}
