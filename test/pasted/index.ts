import { badInput, nearMisses } from './bad-input.ts';
import type { PastedCase } from './case.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import { it } from './it.ts';
import { ja } from './ja.ts';
import { ko } from './ko.ts';
import { ptBr } from './pt-br.ts';
import { ru } from './ru.ts';
import { sv } from './sv.ts';
import { zhCn } from './zh-cn.ts';

/** Mails and tables with contracts in them, and texts that look like some, by language or kind. */
export const PASTED: Readonly<Record<string, readonly PastedCase[]>> = {
  ...{ en, sv, de, fr, es, it, 'pt-BR': ptBr, ja, ko, ru, 'zh-CN': zhCn },
  'bad input': badInput,
  'nothing to find': nearMisses,
};
