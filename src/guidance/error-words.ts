import { normaliseText } from './matching/normalise.ts';

/**
 * Words by which a person tells an error from other news, by language. A word counts wherever it begins a
 * word of the text; in scripts written without spaces, wherever it stands.
 */
const ERROR_WORDS: Readonly<Record<string, readonly string[]>> = {
  en: [
    'error',
    'fail',
    'wrong',
    "couldn't",
    'could not',
    "can't",
    'cannot',
    'can not',
    'unable',
    'invalid',
    'not ',
    "n't",
    'denied',
    'expired',
    'unavailable',
    'unexpected',
    'problem',
    'try again',
    'reject',
  ],
  sv: [
    'fel',
    'misslyck',
    'kunde inte',
    'kan inte',
    'inte ',
    'ogiltig',
    'nekad',
    'försök igen',
    'problem',
    'gick ut',
  ],
  de: [
    'fehl',
    'konnte nicht',
    'konnten nicht',
    'kann nicht',
    'nicht ',
    'ungültig',
    'verweigert',
    'erneut',
    'abgelaufen',
  ],
  fr: [
    'erreur',
    'échec',
    'échoué',
    'impossible',
    "n'a pas",
    'ne peut',
    'invalide',
    'non valide',
    'refusé',
    'réessay',
  ],
  es: [
    'error',
    'fall',
    'no se ',
    'no es ',
    'no tiene',
    'inválid',
    'no válid',
    'denegad',
    'inténtelo de nuevo',
    'problema',
  ],
  it: ['errore', 'non è', 'impossibile', 'non valid', 'negat', 'riprova', 'problema', 'scadut'],
  pt: ['erro', 'falh', 'não ', 'inválid', 'negad', 'tente novamente', 'problema', 'expirad'],
  ru: [
    'ошибк',
    'не удалось',
    'не удается',
    'невозможно',
    'недопустим',
    'отказано',
    'повторите',
    'неверн',
    ' не ',
  ],
  ja: ['エラー', '失敗', 'できません', 'できませんでした', '無効', '拒否', '問題', 'もう一度'],
  ko: ['오류', '실패', '없습니다', '못했습니다', '잘못', '거부', '문제', '다시 시도'],
  zh: ['错误', '失败', '无法', '不能', '无效', '拒绝', '出错', '问题', '重试', '錯誤', '失敗', '無法'],
};

const unspaced = new Set(['ja', 'ko', 'zh']);

/** Each word as an expression that finds it in normalised text. */
const ERROR = new RegExp(
  Object.entries(ERROR_WORDS)
    .flatMap(([language, words]) =>
      words.map((word) => (unspaced.has(language) || /^[' n]/.test(word) ? word : `(?<!\\p{L})${word}`)),
    )
    .join('|'),
  'u',
);

/** Whether a text speaks of something that went wrong, in any language known. */
export function speaksOfError(text: string): boolean {
  return ERROR.test(normaliseText(text));
}
