import { normaliseText } from './matching/normalise.ts';

/**
 * Words that tell an error from other news, by language. They match beginnings of words; in scripts written
 * without spaces, any part of the text.
 */
const ERROR_WORDS: Readonly<Record<string, readonly string[]>> = {
  en: [
    ...['error', 'fail', 'wrong', 'unable', 'invalid', 'denied', 'expired', 'unavailable', 'unexpected'],
    ...['problem', 'try again', 'reject', "couldn't", 'could not', "can't", 'cannot', 'can not'],
    ...["isn't", "wasn't", "didn't", "doesn't", "hasn't", "won't", "don't have", "aren't", 'not a valid'],
    ...['not valid', 'not found', 'not supported', 'not allowed', 'not available', 'not possible'],
    ...['not recogni', 'not exist', 'not authori', 'not complete', 'was not', 'were not', 'has not'],
    ...['is missing', 'blocked', 'turned down', 'timed out', 'interrupted'],
    ...['issue with', 'issues with', 'need permission', 'pending qualification', 'no longer valid'],
  ],
  sv: [
    ...['fel', 'misslyck', 'kunde inte', 'kan inte', 'går inte', 'gick inte', 'finns inte', 'stöds inte'],
    ...['fungerar inte', 'hittades inte', 'är inte tillgänglig', 'ogiltig', 'nekad', 'nekat', 'försök igen'],
    ...['problem', 'gick ut', 'har gått ut', 'saknas', 'avbröts'],
  ],
  de: [
    ...['fehl', 'konnte nicht', 'konnten nicht', 'kann nicht', 'können nicht', 'nicht gefunden'],
    ...['nicht möglich', 'nicht verfügbar', 'nicht unterstützt', 'nicht zulässig', 'nicht berechtigt'],
    ...['ungültig', 'verweigert', 'abgelaufen', 'erneut', 'versuchen sie es', 'problem'],
  ],
  fr: [
    ...[
      'erreur',
      'échec',
      'échoué',
      'impossible',
      "n'a pas",
      "n'est pas",
      'ne peut',
      'ne peuvent',
      'invalide',
    ],
    ...['non valide', 'refusé', 'réessay', 'expiré', 'introuvable', 'problème', 'indisponible'],
  ],
  es: [
    ...['error', 'falló', 'fallo', 'fallid', 'no se pudo', 'no se ha podido', 'no se puede', 'no se encontr'],
    ...['no es posible', 'no es válid', 'no tiene', 'no está', 'inválid', 'denegad', 'de nuevo', 'problema'],
  ],
  it: [
    ...[
      'errore',
      'impossibile',
      'non è',
      'non valid',
      'non trovat',
      'non può',
      'negat',
      'riprova',
      'problema',
    ],
    ...['scadut', 'non riuscit'],
  ],
  pt: [
    ...['erro', 'falh', 'não foi possível', 'não é possível', 'não pode', 'não encontrad', 'não está'],
    ...['não tem', 'inválid', 'negad', 'novamente', 'problema', 'expirad'],
  ],
  ru: [
    ...['ошибк', 'не удалось', 'не удается', 'не удаётся', 'невозможно', 'недопустим', 'отказано'],
    ...['повторите', 'попробуйте', 'неверн', 'не найден', 'не может', 'не поддерж', 'не существ'],
  ],
  nl: [
    'fout',
    'mislukt',
    'kan niet',
    'kon niet',
    'kunnen niet',
    'niet mogelijk',
    'ongeldig',
    'geweigerd',
    'probleem',
  ],
  pl: ['błąd', 'błęd', 'nie można', 'nie udało', 'nie powiodł', 'nieprawidłow', 'odmow', 'problem'],
  cs: ['chyb', 'nepodařilo', 'nelze', 'neplatn', 'odepřen', 'selhal', 'problém'],
  hu: ['hiba', 'hibá', 'sikertelen', 'nem sikerült', 'nem lehet', 'érvénytelen', 'megtagad', 'probléma'],
  tr: ['hata', 'başarısız', 'geçersiz', 'reddedil', 'sorun'],
  ja: ['エラー', '失敗', 'できません', 'できませんでした', '無効', '拒否', '問題', 'もう一度'],
  ko: ['오류', '실패', '없습니다', '못했습니다', '잘못', '거부', '문제', '다시 시도'],
  zh: ['错误', '失败', '无法', '不能', '无效', '拒绝', '出错', '问题', '重试', '錯誤', '失敗', '無法'],
};

/** Phrases that mention errors to deny them. */
const NO_ERRORS =
  /\b(?:no|without|0|zero)(?: \p{L}+)? (?:errors?|problems?)|(?:inga|utan) (?:fel|problem)|(?:ohne|keine) fehler|sans erreurs?|aucune erreur|sin errores|senza errori|nessun errore|sem erros|без ошибок|没有错误|エラーはありません/gu;

const unspaced = new Set(['ja', 'ko', 'zh']);

/** Matches a word about an error in normalised text; made when first needed. */
let expression: RegExp | null = null;

function errorExpression(): RegExp {
  const among = (isUnspaced: boolean) =>
    Object.entries(ERROR_WORDS)
      .filter(([language]) => unspaced.has(language) === isUnspaced)
      .flatMap(([, words]) => words)
      .join('|');
  return new RegExp(`(?<!\\p{L})(?:${among(false)})|${among(true)}`, 'u');
}

/** Whether a text reports an error, in any known language. */
export function speaksOfError(text: string): boolean {
  expression ??= errorExpression();
  return expression.test(normaliseText(text).replace(NO_ERRORS, ''));
}
