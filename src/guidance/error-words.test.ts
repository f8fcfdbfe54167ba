import { describe, expect, it } from 'vitest';
import { speaksOfError } from './error-words.ts';

describe('a text that reports an error', () => {
  it.each([
    'The benefit could not be added.',
    'Something went wrong',
    'You don’t have access. Try again later.',
    'Förmånen kunde inte läggas till.',
    'Der Vertrag konnte nicht hinzugefügt werden.',
    'Une erreur s’est produite.',
    'No se pudo agregar el contrato.',
    'Si è verificato un errore.',
    'Não foi possível adicionar o contrato.',
    'Не удалось добавить контракт.',
    'エラーが発生しました。',
    '오류가 발생했습니다.',
    '无法添加合同。',
  ])('%s', (text) => {
    expect(speaksOfError(text)).toBe(true);
  });
});

describe('a text that reports no error', () => {
  it.each([
    'Your benefit has been added.',
    'Validation passed: no errors were found.',
    'Saved without problems.',
    'Make sure that both IDs are typed.',
    'Terror and mirrors', // A word counts from its beginning.
    'Inga fel hittades.',
    'Der Vertrag wurde hinzugefügt.',
    '合同已添加。',
    '',
  ])('%s', (text) => {
    expect(speaksOfError(text)).toBe(false);
  });
});
