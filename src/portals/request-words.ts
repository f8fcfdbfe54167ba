/**
 * What portals say of a request for support: that it was created, and what the button that creates it is called. No
 * source quotes the portals here, so these are words that they are likely to use, by language, and never enough by
 * themselves: without the number of a request, nothing is made of them.
 */

/** A request, as the subject of such a sentence; in normalised text. */
export const REQUEST =
  /(?<!\p{L})(?:request|case|ticket|ärende(?:t)?|begäran|(?:support)?fall|(?:support)?anfrage|demande|dossier|solicitud|caso|richiesta|solicitação|pedido|запрос|обращение|заявка)(?!\p{L})|supportbegäran|supportärende|リクエスト|要求|ケース|요청|사례|请求|請求|案例/u;

/** That it is created or on its way: a participle, never the infinitive of a button. */
export const CREATED =
  /(?<!\p{L})(?:created|submitted|received|opened|registered|skapad|skapats|skapades|skickats|skickades|inskickad|inskickat|mottagits|registrerad|registrerats|erstellt|übermittelt|gesendet|eingereicht|eingegangen|créée?|envoyée?|soumise?|reçue?|enregistrée?|cread[ao]|enviad[ao]|recibid[ao]|registrad[ao]|creat[ao]|inviat[ao]|ricevut[ao]|registrat[ao]|criad[ao]|recebid[ao]|создано?|создана|отправлен[ао]?|получен[ао]?|зарегистрирован[ао]?)(?!\p{L})|作成しました|作成されました|送信しました|送信されました|受け付けました|만들었습니다|만들어졌습니다|생성되었습니다|생성했습니다|제출되었습니다|제출했습니다|접수되었습니다|已创建|已提交|已收到|创建成功|提交成功|已成功创建|已建立/u;

/** That it is still to come, was not done, or depends on something: "after your request has been created". */
export const NOT_YET =
  /(?<!\p{L})(?:will|once|when|after|until|before|if|unless|not|to be|being|när|efter|innan|inte|ska|kommer att|wird|werden|wenn|nachdem|bevor|sobald|falls|nicht|sera|lorsque|après|avant|dès|quand|pas|será|cuando|después|antes|no se|no ha|sarà|quando|dopo|prima|non|depois|após|não|будет|после|когда|если|пока|не)(?!\p{L})|すると|した後|された後|される前|場合|まだ|하면|후에|전에|되면|않았|如果|之后|之前|后将|尚未|未/u;

/** The button that sends the request. The first of each row is the portals’ own (P23), the others are likely ones. */
export const SEND: readonly string[] = [
  ...['Submit', 'Submit request', 'Submit case', 'Create request', 'Create', 'Send'],
  ...['Skicka', 'Skicka in', 'Skicka begäran', 'Skapa', 'Skicka ärende'],
  ...['Absenden', 'Senden', 'Übermitteln', 'Einreichen', 'Erstellen', 'Anfrage senden'],
  ...['Envoyer', 'Soumettre', 'Créer', 'Envoyer la demande', 'Enviar', 'Enviar solicitud', 'Crear'],
  ...['Invia', 'Invia richiesta', 'Crea', 'Enviar solicitação', 'Criar', 'Отправить', 'Создать'],
  ...['送信', '送信する', '作成', '提出', '제출', '보내기', '만들기', '提交', '创建', '提交请求'],
];
