/**
 * What a person reads on the portals' pages, by language: the landmarks by which a page is recognised, and
 * the labels of its fields. A language that is missing is unknown; English counts on every page, because
 * portals fall back to it.
 */
export const LABELS = {
  accessId: [
    'Access ID',
    'Åtkomst-ID',
    'Zugriffs-ID',
    "ID d'accès",
    'identificador de acceso',
    'ID di accesso',
    'ID de acesso',
    'アクセス ID',
    '访问 ID',
  ],
  contractId: [
    'Contract ID',
    'Kontrakt-ID',
    'Vertrags-ID',
    'ID de contrat',
    'identificador de contrato',
    'ID contratto',
    'ID do contrato',
    'コントラクト ID',
    '契約 ID',
    '合同 ID',
  ],
  linkSupportBenefits: [
    'Link support benefits',
    'Länka supportförmåner',
    'Supportvorteile verknüpfen',
    '链接支持权益',
  ],
  /** Today's name (P5) beside the one of 2021 (R7). */
  technicalBenefits: ['Technical benefits', 'Tekniska fördelar', 'Technical support & consultation'],
  supportPlans: ['Support plans', 'Supportavtal'],
  helpAndSupport: ['Help + support', 'Hjälp + support'],
  newSupportRequest: ['New support request', 'Ny supportbegäran'],
  addContract: ['Add contract', 'Lägg till kontrakt'],
  addMorePlans: [
    'Do you need to purchase or add more support plans',
    'Behöver du köpa eller lägga till fler supportavtal',
  ],
  unavailablePlans: [
    'Would you like to see unavailable support plans?',
    'Vill du se otillgängliga supportplaner?',
  ],
  customers: ['Customers', 'Kunder'],
  /** What lists and details of requests call the words a user wrote. */
  requestTitle: [
    ...['Title', 'Subject', 'Summary', 'Description', 'Request title', 'Case title', 'Name'],
    ...['Titel', 'Rubrik', 'Ämne', 'Beskrivning', 'Sammanfattning', 'Betreff', 'Beschreibung'],
    ...['Titre', 'Objet', 'Sujet', 'Título', 'Asunto', 'Descripción', 'Resumen', 'Titolo', 'Oggetto'],
    ...['Descrizione', 'Assunto', 'Descrição', 'Resumo', 'Тема', 'Название', 'Описание'],
    ...['件名', 'タイトル', '説明', '概要', '제목', '설명', '요약', '标题', '主题', '说明', '描述', '摘要'],
  ],
  serviceRequest: ['New service request', 'New support request', 'Service requests', 'Support'],
} as const satisfies Readonly<Record<string, readonly string[]>>;

export type LabelId = keyof typeof LABELS;
