/** Words of the portals' pages that are neither a label nor a landmark, by what they are read as. */

/** What says that a benefit is activated, or that it is not yet (R12, P5). */
export const STATUS_WORDS = {
  activated: [
    ...['Active', 'Activated', 'Unlocked', 'Aktiv', 'Aktiverad', 'Aktiviert', 'Upplåst', 'Freigeschaltet'],
    ...['Actif', 'Activé', 'Activée', 'Activo', 'Activa', 'Activado', 'Activada'],
    ...['Attivo', 'Attiva', 'Attivato', 'Attivata', 'Ativo', 'Ativa', 'Ativado', 'Ativada'],
    ...['Actief', 'Geactiveerd', 'Aktywny', 'Aktywne', 'Aktywowano', 'Aktywowane', 'Aktivní', 'Aktivováno'],
    ...['Aktív', 'Aktiválva', 'Etkin', 'Etkinleştirildi', 'Aktif', 'Diaktifkan', 'Активен', 'Активна'],
    ...['Активно', 'Активировано', 'Активирован', 'アクティブ', 'アクティブ化済み', '有効', '有効化済み'],
    ...['활성', '활성화됨', '已激活', '活动', '已启用', '有效', '已啟用', '使用中', '有效的'],
  ],
  notActivated: [
    ...[
      'Inactive',
      'Not active',
      'Not activated',
      'Not yet activated',
      'Not activated yet',
      'Ready to activate',
    ],
    ...[
      'Available to activate',
      'Pending',
      'Pending activation',
      'Activation pending',
      'Activating',
      'Locked',
    ],
    ...['Inaktiv', 'Inte aktiv', 'Inte aktiverad', 'Ej aktiverad', 'Nicht aktiv', 'Nicht aktiviert'],
    ...['Inactif', 'Non activé', 'Non activée', 'Non actif', 'Pas activé', 'Inactivo', 'No activo'],
    ...[
      'No activado',
      'No activada',
      'Sin activar',
      'Inattivo',
      'Non attivo',
      'Non attivato',
      'Non attivata',
    ],
    ...['Inativo', 'Não ativo', 'Não ativado', 'Não ativada', 'Inactief', 'Niet actief', 'Niet geactiveerd'],
    ...[
      'Nieaktywny',
      'Nieaktywne',
      'Nie aktywowano',
      'Nieaktywowane',
      'Neaktivní',
      'Neaktivováno',
      'Inaktív',
    ],
    ...[
      'Nincs aktiválva',
      'Etkin değil',
      'Etkinleştirilmedi',
      'Tidak aktif',
      'Belum diaktifkan',
      'Не активен',
    ],
    ...['Не активно', 'Неактивно', 'Не активировано', 'Не активирован', '非アクティブ', '未アクティブ化'],
    ...['アクティブ化されていません', '無効', '未有効化', '비활성', '활성화되지 않음', '未激活', '非活动'],
    ...['未启用', '尚未激活', '未啟用', '尚未啟用'],
  ],
} as const;

/**
 * The portals' own words for plans and what is done with them: a title of nothing but such words is that of a
 * section ("Types of support", "Available support plans") and no plan's name.
 */
const SECTION_WORDS = `a an the of for and or to your my our all more new with see this which
  support type types kind plan plans contract contracts agreement agreements benefit benefits entitlement
  entitlements method methods option options product products service services technical consultation request
  details detail information overview list ids id use usage available unavailable active current valid expired
  choose choice choices select selected pick show add buy purchase activate activated linked remaining incidents
  recommended popular status dates period terms summary title name
  en ett den det din dina ditt alla och av för typ typer supporttyp supporttyper supportplan supportplaner
  supportavtal avtal kontrakt förmån förmåner tekniska tillgängliga otillgängliga välj visa aktiva produkt
  ein eine der die das den dem und von für ihre ihr alle art arten supporttyp supporttypen supportart
  supportarten supportplan supportpläne supportvertrag supportverträge vertrag verträge vorteil vorteile
  unterstützung unterstützungsarten technische verfügbare verfügbar nicht wählen auswählen sie aktive produkt
  un une le la les l' d' de des du et ou pour vos votre tous type types assistance prise charge contrat contrats
  avantage avantages technique techniques disponible disponibles indisponibles non choisir choisissez
  sélectionner sélectionnez produit actifs
  el los las del y o para sus su todos tipo tipos soporte técnico plan planes contrato contratos ventaja ventajas
  beneficio beneficios técnicas disponibles elegir elija seleccionar seleccione producto activos
  il lo i gli di del dei e o per tipo tipi supporto piano piani contratto contratti vantaggio vantaggi tecnici
  tecnico disponibili scegli scegliere selezionare seleziona prodotto
  o os as do da dos das e ou para seus seu tipo tipos suporte plano planos contrato contratos benefício benefícios
  técnicos técnico disponíveis indisponíveis escolha escolher selecionar selecione produto
  het een van en uw alle soort soorten ondersteuning ondersteuningstype ondersteuningstypen ondersteuningsplan
  ondersteuningsplannen contracten voordeel voordelen beschikbare beschikbaar kies selecteer
  typ typy rodzaj rodzaje rodzaju pomocy pomoc technicznej techniczna obsługi plany umowa umowy kontrakt kontrakty
  korzyści korzyść dostępne niedostępne wybierz produkt i twoje
  podpory podpora druh druhy plány smlouva smlouvy výhody dostupné nedostupné vyberte vaše a
  támogatás támogatási típus típusok típusai csomag csomagok szerződés szerződések előnyök elérhető válasszon
  destek türü türleri plan planı planları sözleşme sözleşmeler avantajlar kullanılabilir seçin
  jenis tipe dukungan paket kontrak manfaat tersedia pilih
  тип типы вид виды поддержка поддержки план планы контракт контракты договор договоры преимущества доступные
  недоступные выберите продукт и ваши технические`.split(/\s+/);

/** The same in scripts that write without spaces, as parts of words. */
const SECTION_PARTS = [
  ...['サポート', '支援', '種類', 'タイプ', 'プラン', '計画', '契約', '特典', '利点', '技術', '製品', '選択'],
  ...[
    '利用可能',
    '利用できる',
    '利用できない',
    '使用できない',
    '一覧',
    '詳細',
    '有効',
    'してください',
    'する',
  ],
  ...['お客様', 'および', 'な', 'の', 'を', 'と'],
  ...[
    '지원',
    '유형',
    '종류',
    '플랜',
    '계획',
    '계약',
    '혜택',
    '기술',
    '제품',
    '선택',
    '사용',
    '가능한',
    '가능',
  ],
  ...['사용할', '수', '없는', '있는', '하세요', '내', '및', '의', '할', '을', '를'],
  ...['支持', '类型', '類型', '计划', '計劃', '方案', '合同', '合約', '权益', '權益', '优势', '技术', '产品'],
  ...['產品', '选择', '選擇', '不可用', '可用', '您', '请', '請', '的', '和', '与', '與'],
];

const sectionWords = new Set(SECTION_WORDS);
const sectionParts = new RegExp(
  [...SECTION_PARTS].sort((one, other) => other.length - one.length).join('|'),
  'gu',
);

/** Where there are several of these, they are the partner's, and not one plan's name. */
const SEVERAL = /\b(?:plans|contracts|benefits|types|agreements|options|entitlements)\b/u;

/** Whether a normalised text has no word but those of a section's title; a count beside them changes nothing. */
export function isSectionTitle(text: string): boolean {
  const words = text.match(/\p{L}[\p{L}\p{M}]*'?/gu) ?? [];
  // A letter alone may name one of several things.
  if (words.every((word) => word.length === 1)) return false;
  const isPartners = (word: string) => /^partners?$/.test(word) && SEVERAL.test(text);
  return words.every(
    (word) => isPartners(word) || sectionWords.has(word) || word.replace(sectionParts, '') === '',
  );
}

/** Names of the benefits that are known from translations only (P2). */
export const TRANSLATED_BENEFITS = [
  ...[
    'Dukungan Cloud Mitra',
    'Dukungan Mitra Lokal',
    'Suporte do Partner Cloud',
    'Suporte Local do Parceiro',
  ],
] as const;
