import { type Examples, knownMessage } from '../message.ts';
import { judgeOf } from '../verdict.ts';
import { cases } from './access-id-already-associated/cases.ts';
import { factsOf } from './access-id-already-associated/facts.ts';

/** R26, R27; linking in one portal serves the others (P10), so each of them may answer so. */
export const message = knownMessage({
  id: 'access-id-already-associated',
  pages: [
    'link-support-benefits',
    'help-and-support',
    'new-support-request',
    's4b-step-1',
    's4b-step-2',
    'engage-center',
    'service-request',
  ],
  wordings: [
    {
      locale: 'en',
      text: 'This Access ID is already associated to an account. Please contact your Technical Account Manager to obtain a new Access ID',
      provenance: 'article',
      keywords: ['Access ID', 'already', 'associated'],
    },
    {
      locale: 'en',
      text: 'Access ID is already associated',
      provenance: 'article',
      keywords: ['Access ID', 'already', 'associated'],
    },
    {
      locale: 'sv',
      text: 'Det här åtkomst-ID:t är redan associerat till ett konto. Kontakta din tekniska kontoansvarig för att få ett nytt åtkomst-ID',
      provenance: 'article-translation',
      keywords: ['åtkomst-ID', 'redan', 'associerat'],
    },
    {
      locale: 'sv',
      text: 'Åtkomst-ID är redan associerat',
      provenance: 'article-translation',
      keywords: ['åtkomst-ID', 'redan', 'associerat'],
    },
    {
      locale: 'de',
      text: 'Zugriffs-ID ist bereits zugeordnet',
      provenance: 'article-translation',
      keywords: ['Zugriffs-ID', 'bereits', 'zugeordnet'],
    },
    {
      locale: 'fr',
      text: 'l’ID d’accès est déjà associé',
      provenance: 'article-translation',
      keywords: ['d’accès', 'déjà', 'associé'],
    },
    {
      locale: 'es',
      text: 'El identificador de acceso ya está asociado',
      provenance: 'article-translation',
      keywords: ['identificador', 'acceso', 'ya', 'asociado'],
    },
    {
      locale: 'it',
      text: "L'ID di accesso è già associato",
      provenance: 'article-translation',
      keywords: ['accesso', 'già', 'associato'],
    },
    {
      locale: 'pt-BR',
      text: 'a ID de acesso já está associada',
      provenance: 'article-translation',
      keywords: ['ID', 'acesso', 'já', 'associada'],
    },
    {
      locale: 'pt-PT',
      text: 'O ID de acesso já está associado',
      provenance: 'article-translation',
      keywords: ['ID', 'acesso', 'já', 'associado'],
    },
    {
      locale: 'nl',
      text: 'Toegangs-id is al gekoppeld',
      provenance: 'article-translation',
      keywords: ['Toegangs-id', 'al', 'gekoppeld'],
    },
    {
      locale: 'pl',
      text: 'Identyfikator dostępu jest już skojarzony',
      provenance: 'article-translation',
      keywords: ['Identyfikator', 'dostępu', 'już', 'skojarzony'],
    },
    {
      locale: 'cs',
      text: 'ID přístupu je již přidruženo',
      provenance: 'article-translation',
      keywords: ['ID', 'přístupu', 'již', 'přidruženo'],
    },
    {
      locale: 'hu',
      text: 'A hozzáférési azonosító már társítva van',
      provenance: 'article-translation',
      keywords: ['hozzáférési', 'azonosító', 'már', 'társítva'],
    },
    {
      locale: 'tr',
      text: 'Erişim Kimliği zaten ilişkili',
      provenance: 'article-translation',
      keywords: ['Erişim', 'Kimliği', 'zaten', 'ilişkili'],
    },
    {
      locale: 'ru',
      text: 'идентификатор доступа уже связан',
      provenance: 'article-translation',
      keywords: ['идентификатор', 'доступа', 'уже', 'связан'],
    },
    {
      locale: 'ja',
      text: 'アクセス ID は既に関連付けられています',
      provenance: 'article-translation',
      keywords: ['アクセス', '既に', '関連付'],
    },
    {
      locale: 'ko',
      text: '액세스 ID가 이미 연결 되어 있습니다',
      provenance: 'article-translation',
      keywords: ['액세스', '이미', '연결'],
    },
    {
      locale: 'zh-CN',
      text: '访问 ID 已关联',
      provenance: 'article-translation',
      keywords: ['访问', '已', '关联'],
    },
  ],
});

export const examples: Examples = {
  matching: [
    '[This Access ID is already associated to an account. Please contact your Technical Account Manager to obtain a new Access ID].',
    '[This Access ID is already associated with an account. Contact your Technical Account Manager to get a new Access ID].',
    'Error: [This Access ID is already associated to an account].',
    '[This Access ID (000 441-7263) is already associated to an account]. (409)',
    '[The Access ID 0004417263 is already associated with the account] mia@fabrikam.example.',
    "[Access ID 'C-20-118834' is already associated].",
    '[This Access ID is already linked to an account]. Please contact support.',
    '[This Access ID has already been associated with an account].',
    '[This Access ID was already associated to another account; please contact your Technical Account Manager to obtain a new Access ID]',
    '[THIS ACCESS ID IS ALREADY ASSOCIATED TO AN ACCOUNT, PLEASE CONTACT YOUR TECHNICAL ACCOUNT MANAGER TO OBTAIN A NEW ACCESS ID]!',
    'Fehler beim Verknüpfen: [Access ID is already associated] (Fehlercode 409)',
    '{"code":"Conflict","message":"[This Access ID is already associated to an account]"}',
    '[Det här åtkomst-ID:t är redan associerat till ett konto. Kontakta din tekniska kontoansvarig för att få ett nytt åtkomst-ID].',
    '[Det här åtkomst-ID:t är redan kopplat till ett konto. Kontakta din tekniska kontoansvariga för att få ett nytt åtkomst-ID].',
    '[Åtkomst-ID 0004417263 är redan associerat till ett annat konto].',
    'Fehler: Die [Zugriffs-ID ist bereits zugeordnet].',
    '[Zugriffs-ID 0004417263 ist bereits verknüpft]',
    '[L’ID d’accès est déjà associé] à un compte.',
    '[El identificador de acceso 0004417263 ya está asociado]',
    "[L'ID di accesso è già associato].",
    'Erro: [a ID de acesso já está associada].',
    '[アクセス ID は既に関連付けられています]。',
    '[액세스 ID가 이미 연결되어 있습니다].',
    'Ошибка. [Идентификатор доступа уже связан]',
    '[访问 ID 已经关联]。',
    'Fout: [toegangs-id is al gekoppeld].',
    'Błąd: [identyfikator dostępu jest już skojarzony].',
  ],
  others: [
    'This Access ID is not associated to an account.',
    'This Access ID is not yet associated to an account. Contact your Technical Account Manager to obtain a new Access ID.',
    'This Tenant ID is already associated to an account. Please contact your Technical Account Manager to obtain a new Tenant ID.',
    'This Contract ID is already associated to an account.',
    'This Access ID is invalid. Please contact your Technical Account Manager to obtain a new Access ID.',
    'This Access ID has expired. Please contact your Technical Account Manager to obtain a new Access ID',
    'This device is already associated to an account.',
    'The Access ID was associated to your account successfully.',
    'Is this Access ID already associated to an account?',
    'If this Access ID is already associated to an account, you need not link it again.',
    'The message "This Access ID is already associated to an account" can be ignored.',
    'Why do I get “Access ID is already associated”?',
    'Please contact your Technical Account Manager to obtain a new Access ID.',
    'Enter your Access ID. It is shown in Partner Center, where your account is already associated.',
    'Det här åtkomst-ID:t är inte associerat till ett konto.',
    'Om åtkomst-ID:t redan är associerat behöver du inte länka det.',
    'Zugriffs-ID ist nicht zugeordnet',
    'Wenn die Zugriffs-ID bereits zugeordnet ist, müssen Sie nichts tun.',
    'L’ID d’accès n’est pas associé',
    'Si el identificador de acceso ya está asociado, continúe.',
    'El identificador de contrato ya está asociado',
    'アクセス ID は関連付けられていません',
    'идентификатор доступа уже не связан',
    '访问 ID 未关联',
    'Als de toegangs-id al gekoppeld is, hoeft u niets te doen.',
    'Jeśli identyfikator dostępu jest już skojarzony, przejdź dalej.',
    'ID přístupu není přidruženo',
    'Ha a hozzáférési azonosító már társítva van, folytassa.',
  ],
};

/** Decided by the first case that holds; the last one always does. */
export const judge = judgeOf(
  ['already-linked', 'expired', 'no-incidents-left', 'no-cloud-benefit', 'paid-contract', 'undecided'],
  (situation) => {
    const facts = factsOf(situation);
    for (const { verdict } of cases) {
      const given = verdict(facts);
      if (given !== null) return given;
    }
    throw new Error('the last case leaves nothing undecided');
  },
);
