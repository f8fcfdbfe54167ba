import { type Examples, knownMessage } from '../message.ts';
import { programmeNames } from '../names.ts';
import { judgeOf } from '../verdict.ts';

/** P13. The documentation says so of the portal, so the words count only in what is announced, or alone. */
export const message = knownMessage({
  id: 'm365-takes-no-ids',
  pages: ['service-request'],
  wordings: [
    {
      locale: 'en',
      text: "The Microsoft 365 admin centre doesn't allow support plans to be linked using access ID and contract ID.",
      provenance: 'reported',
      keywords: ['support plans', 'linked', 'access ID'],
      only: 'alert',
    },
  ],
});

export const examples: Examples = {
  matching: [
    "[The Microsoft 365 admin centre doesn't allow support plans to be linked using access ID and contract ID].",
    '[The Microsoft 365 admin center does not allow support plans to be linked using Access ID and Contract ID].',
  ],
  others: [
    'The Azure portal allows support plans to be linked using access ID and contract ID.',
    'Support plans can be linked with an Access ID.',
  ],
};

/** P13: the benefit cannot be used where no IDs are taken; the subscription has its own support. */
export const judge = judgeOf(['m365-takes-no-ids'], ({ ledger, today }) => ({
  kind: 'm365-takes-no-ids',
  certainty: 'granted',
  title: { key: 'message_m365_takes_no_ids_title' },
  text: [{ key: 'message_m365_takes_no_ids_text', params: { ...programmeNames(ledger, today) } }],
  steps: [{ key: 'message_m365_takes_no_ids_step', link: 'microsoft-365-admin' }],
  rules: ['P13'],
}));
