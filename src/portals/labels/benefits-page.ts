import type { Label } from './label.ts';

/** The page of the benefits: its name of 2021 (R7) beside those of today (P5). */
export const technicalBenefits: Label = {
  en: [
    'Technical benefits', // r7
    'Technical support & consultation', // d08
    'Technical support & consultation benefits', // pcen
    'Technical consultation & support', // pcen
  ],
  sv: ['Tekniska fördelar', 'Tekniska förmåner'], // pc
  de: ['Technische Vorteile'], // pc
  fr: ['avantages techniques'], // pc
  es: ['Ventajas técnicas'], // pc
  it: ['Vantaggi tecnici'], // pc
  'pt-BR': ['benefícios técnicos'], // pc
  'pt-PT': ['benefícios técnicos'], // pc
  nl: ['Technische voordelen'], // pc
  pl: ['Korzyści techniczne'], // pc
  cs: ['technické výhody'], // pc
  hu: ['Műszaki előnyök', 'Technikai előnyök'], // pc
  tr: ['Teknik avantajlar'], // pc
  ru: ['технические преимущества'], // pc
  ja: ['技術的な利点', '技術特典', '技術的な特典'], // pc
  ko: ['기술 혜택'], // pc
  'zh-CN': ['技术优势', '技术权益'], // pc
  'zh-TW': ['技術權益'], // pc
  id: ['Dukungan Teknis & Konsultasi'], // id
};
