import { useState } from 'preact/hooks';
import type { Membership } from '../ledger/subject.ts';
import type { Announce } from '../ui/announcement.ts';
import { useRecorder } from '../ui/use-recorder.ts';
import { MembershipForm } from './membership-form.tsx';
import { MembershipItem } from './membership-item.tsx';
import { Section } from './section.tsx';
import { useTranslator } from './use-app.ts';

interface Props {
  readonly memberships: readonly Membership[];
  readonly announce: Announce;
}

export function MembershipsSection({ memberships, announce }: Props) {
  const t = useTranslator();
  const record = useRecorder(announce);
  const [editing, setEditing] = useState<Membership | null>(null);
  const remove = ({ id, addedBy, label }: Membership) => {
    if (editing?.id === id) setEditing(null);
    void record([{ type: 'event-revoked', subject: id, event: addedBy }], {
      done: t.text('options_removed', { name: label }),
      undone: t.text('options_back_again', { name: label }),
    });
  };

  return (
    <Section of="memberships" text={t.text('options_memberships_text')}>
      {memberships.length === 0 ? (
        <p class="none">{t.text('options_memberships_none')}</p>
      ) : (
        <ul class="items">
          {memberships.map((membership) => (
            <MembershipItem
              key={membership.id}
              membership={membership}
              onEdit={() => setEditing(membership)}
              onRemove={() => remove(membership)}
            />
          ))}
        </ul>
      )}
      <MembershipForm
        key={editing?.id ?? 'new'}
        stored={editing}
        record={record}
        onDone={() => setEditing(null)}
      />
    </Section>
  );
}
