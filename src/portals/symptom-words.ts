/**
 * What the portals say where something is missing, by language, for the symptoms in `reading/symptoms`. English and
 * Swedish first; the others are words that translations are likely to use, not seen there. A missing word costs a hint,
 * a wrong one would give a false hint: each is compared with a whole text.
 */
export const SYMPTOM_WORDS = {
  /** The state of a benefit that is being activated; a text may go on after it (P5). */
  activationPending: [
    ...['Activation in progress', 'Activation pending', 'Pending activation', 'Activation is in progress'],
    ...['Activation requested', 'Activating', 'Aktivering pågår', 'Aktiveringen pågår', 'Aktiveras'],
    ...['Aktivierung läuft', 'Aktivierung wird durchgeführt', 'Aktivierung ausstehend', 'Wird aktiviert'],
    ...['Activation en cours', 'Activation en attente', 'Activación en curso', 'Activación pendiente'],
    ...['Attivazione in corso', 'Attivazione in sospeso', 'Ativação em andamento', 'Ativação pendente'],
    ...['アクティブ化中', 'アクティブ化しています', 'アクティブ化の処理中', '有効化中', '有効化しています'],
    ...['활성화 진행 중', '활성화 중', '활성화하는 중', '활성화 보류 중'],
    ...['Выполняется активация', 'Активация выполняется', 'Идет активация', 'Ожидает активации'],
    ...['正在激活', '激活进行中', '正在启用', '等待激活', '正在啟用', '啟用進行中'],
    ...['Activering wordt uitgevoerd', 'Activering in behandeling', 'Trwa aktywacja', 'Aktywacja w toku'],
    ...['Probíhá aktivace', 'Aktivace probíhá', 'Aktiválás folyamatban', 'Etkinleştirme devam ediyor'],
    ...['Ativação em curso', 'Etkinleştiriliyor'],
  ],
  /** The state of a benefit that was activated (R10). */
  activated: [
    ...['Activated', 'Active', 'Aktiverad', 'Aktiverat', 'Aktiv', 'Aktiviert', 'Activé', 'Actif', 'Activada'],
    ...['Activado', 'Activa', 'Activo', 'Attivato', 'Attivo', 'Ativado', 'Ativo', 'アクティブ', '有効'],
    ...['アクティブ化済み', '有効化済み', '활성', '활성화됨', 'Активировано', 'Активно', 'Активен', '已激活'],
    ...['已启用', '活动', '已啟用', 'Geactiveerd', 'Actief', 'Aktywowane', 'Aktywny', 'Aktivní'],
    ...['Aktivováno', 'Aktiválva', 'Aktív', 'Etkinleştirildi', 'Etkin'],
  ],
  /** An issue type that needs no plan (P29). */
  billing: [
    ...['Billing', 'Fakturering', 'Abrechnung', 'Facturation', 'Facturación', 'Fatturazione', 'Cobrança'],
    ...[
      'Faturamento',
      'Faturação',
      '請求',
      '課金',
      '청구',
      'Выставление счетов',
      'Счета',
      '计费',
      '帐单',
      '账单',
    ],
    ...['計費', '帳單', 'Facturering', 'Rozliczenia', 'Fakturace', 'Számlázás', 'Faturalama'],
  ],
  /** The other one. */
  subscriptionManagement: [
    ...['Subscription management', 'Prenumerationshantering', 'Hantering av prenumerationer'],
    ...['Abonnementverwaltung', 'Verwaltung von Abonnements', 'Gestion des abonnements'],
    ...["Gestion de l'abonnement", 'Gestión de suscripciones', 'Administración de suscripciones'],
    ...['Administración de la suscripción', 'Gestione sottoscrizioni', 'Gestione delle sottoscrizioni'],
    ...['Gestione sottoscrizione', 'Gerenciamento de assinatura', 'Gerenciamento de assinaturas'],
    ...['Gestão de subscrições', 'サブスクリプション管理', 'サブスクリプションの管理', '구독 관리'],
    ...['Управление подпиской', 'Управление подписками', '订阅管理', '訂用帳戶管理', 'Abonnementsbeheer'],
    ...['Abonnementenbeheer', 'Zarządzanie subskrypcją', 'Zarządzanie subskrypcjami'],
    ...['Správa předplatného', 'Správa předplatných', 'Előfizetés-kezelés', 'Abonelik yönetimi'],
  ],
  /** The field in which a request's plan is chosen (P27). */
  supportPlan: [
    ...['Support plan', 'Supportplan', 'Supportavtal', 'Plan de support', 'Plan de soporte técnico'],
    ...[
      'Plan de soporte',
      'Piano di supporto',
      'Plano de suporte',
      'サポート プラン',
      'サポートプラン',
      '지원 플랜',
    ],
    ...[
      '지원 계획',
      'План поддержки',
      '支持计划',
      '支援方案',
      'Ondersteuningsplan',
      'Plan pomocy technicznej',
    ],
    ...['Plán podpory', 'Támogatási csomag', 'Destek planı'],
  ],
  /** A whole text that says that there is no plan. */
  noPlans: [
    ...['No support plans', 'No support plan', 'No support plans to display', 'No support plans found'],
    ...['No support plans available', 'There are no support plans', 'There are no support plans to display'],
    ...["You don't have any support plans", 'You do not have any support plans', 'You have no support plans'],
    ...[
      'No plans to display',
      'Inga supportavtal',
      'Inga supportavtal att visa',
      'Inga supportplaner att visa',
    ],
    ...['Det finns inga supportavtal att visa', 'Det finns inga supportavtal', 'Inga supportplaner'],
    ...['Keine Supportpläne', 'Keine Supportpläne vorhanden', 'Keine Supportpläne gefunden'],
    ...[
      'Keine Supportpläne verfügbar',
      'Keine anzuzeigenden Supportpläne',
      'Keine Supportpläne zum Anzeigen',
    ],
    ...['Es sind keine Supportpläne vorhanden', 'Aucun plan de support', 'Aucun plan de support à afficher'],
    ...[
      'Aucun plan de support trouvé',
      'Aucun plan de support disponible',
      'No hay planes de soporte técnico',
    ],
    ...['No hay planes de soporte técnico para mostrar', 'No hay planes de soporte para mostrar'],
    ...['No hay planes de soporte', 'Nessun piano di supporto', 'Nessun piano di supporto da visualizzare'],
    ...['Non sono presenti piani di supporto', 'Nenhum plano de suporte', 'Nenhum plano de suporte a exibir'],
    ...['Nenhum plano de suporte para exibir', 'Nenhum plano de suporte encontrado'],
    ...[
      'サポート プランはありません',
      '表示するサポート プランはありません',
      '表示するサポート プランがありません',
    ],
    ...[
      'サポート プランがありません',
      '지원 플랜이 없습니다',
      '표시할 지원 플랜이 없습니다',
      '표시할 지원 계획이 없습니다',
    ],
    ...['Нет планов поддержки', 'Нет планов поддержки для отображения', 'Планы поддержки отсутствуют'],
    ...['没有支持计划', '没有要显示的支持计划', '没有可显示的支持计划', '无支持计划', '沒有支援方案'],
    ...[
      'Geen ondersteuningsplannen',
      'Geen ondersteuningsplannen om weer te geven',
      'Brak planów pomocy technicznej',
    ],
    ...['Žádné plány podpory', 'Nincsenek támogatási csomagok', 'Destek planı yok'],
  ],
  /** The heading of a form for a request (P13). */
  newRequest: [
    ...[
      'New service request',
      'New support request',
      'Contact support',
      'Ny tjänstbegäran',
      'Ny supportbegäran',
    ],
    ...['Neue Serviceanfrage', 'Neue Supportanfrage', 'Nouvelle demande de service'],
    ...['Nouvelle demande de support', 'Nueva solicitud de servicio', 'Nueva solicitud de soporte técnico'],
    ...['Nuova richiesta di servizio', 'Nuova richiesta di supporto', 'Nova solicitação de serviço'],
    ...[
      'Nova solicitação de suporte',
      '新しいサービス リクエスト',
      '新しいサポート リクエスト',
      '새 서비스 요청',
    ],
    ...[
      '새 지원 요청',
      'Новый запрос на обслуживание',
      'Новый запрос на поддержку',
      '新建服务请求',
      '新建支持请求',
    ],
  ],
} as const satisfies Readonly<Record<string, readonly string[]>>;

export type SymptomWords = keyof typeof SYMPTOM_WORDS;

/** Parts of the name of the issue type for quotas, which needs no plan either (P29). */
export const QUOTA = /quota|kvot|kontingent|cuota|\bcota|limit|クォータ|할당량|квот|配额|配額|kvót|\bkota/u;

/** How the entry of a list begins that says only that something is to be chosen. */
export const TO_BE_CHOSEN =
  /^(?:select|choose|pick|välj|(?:bitte )?(?:aus)?wähl|sélectionne|choisi|seleccion|elija|elegir|selezion|scegli|selecion|escolh|선택|выбер|选择|请选择|選擇|請選擇|kies|selecteer|wybierz|vyberte|válassz|seçin)|選択|선택|^[-–—.…\s]*$/u;
