/** What lists and details of requests call the words a user wrote. The first of each row is the portals’ own. */
export const requestTitle: readonly string[] = [
  ...['Title', 'Subject', 'Summary', 'Description', 'Request title', 'Case title', 'Name'],
  ...['Titel', 'Rubrik', 'Ämne', 'Beskrivning', 'Sammanfattning', 'Betreff', 'Beschreibung'],
  ...['Titre', 'Objet', 'Sujet', 'Título', 'Asunto', 'Descripción', 'Resumen', 'Titolo', 'Oggetto'],
  ...['Descrizione', 'Assunto', 'Descrição', 'Resumo', 'Тема', 'Название', 'Описание'],
  ...['件名', 'タイトル', '説明', '概要', '제목', '설명', '요약', '标题', '主题', '说明', '描述', '摘要'],
];
