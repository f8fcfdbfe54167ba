import { coverageOf } from '../../entitlements/grants.ts';
import { statusOf } from '../../ledger/contract-status.ts';
import type { Contract } from '../../ledger/subject.ts';
import { latest } from '../latest.ts';
import { meantContracts } from '../meant-contracts.ts';
import { aboutMeant, type MeantPlan, meantPlan, stepToStore, stepToUseAnother } from '../meant-plan.ts';
import { type Examples, knownMessage } from '../message.ts';
import { programmeNames } from '../names.ts';
import { NOT_FOR_PRODUCT_CODE } from '../plan-code.ts';
import { planJudgeOf, type Sentence, type Situation, type Step } from '../verdict.ts';

/** R21, P18 */
export const message = knownMessage({
  id: 'plan-not-for-product',
  pages: ['s4b-step-1', 's4b-step-2', 'engage-center'],
  wordings: [
    {
      locale: 'en',
      text: 'Support plan cannot be used for support on the specified product',
      provenance: 'documented',
      keywords: ['plan', 'used', 'product'],
    },
    {
      locale: 'en',
      text: 'Support plan cannot be used for the specified product',
      provenance: 'documented',
      keywords: ['plan', 'used', 'product'],
    },
    {
      locale: 'fr',
      text: 'Le plan de support ne peut pas être utilisé pour la prise en charge du produit spécifié',
      provenance: 'article-translation',
      keywords: ['plan', 'utilisé', 'produit'],
    },
    {
      locale: 'ja',
      text: 'サポートプランは、指定された製品のサポートには使用できません',
      provenance: 'article-translation',
      keywords: ['プラン', '製品', '使用'],
    },
    {
      locale: 'zh-CN',
      text: '支持计划不能用于指定产品的支持',
      provenance: 'article-translation',
      keywords: ['支持计划', '用于', '产品'],
    },
    {
      locale: 'de',
      text: 'Der Supportplan kann nicht für Support zum angegebenen Produkt verwendet werden',
      provenance: 'documented-translation',
      keywords: ['Supportplan', 'Produkt', 'verwendet'],
    },
    {
      locale: 'es',
      text: 'No se puede usar el plan de soporte para soporte técnico en el producto especificado',
      provenance: 'documented-translation',
      keywords: ['usar', 'plan', 'producto'],
    },
    {
      locale: 'ko',
      text: '지원 플랜을 지정된 제품의 지원에 사용할 수 없음',
      provenance: 'documented-translation',
      keywords: ['플랜', '제품', '사용'],
    },
    {
      locale: 'ru',
      text: 'План поддержки нельзя использовать для поддержки указанного продукта',
      provenance: 'documented-translation',
      keywords: ['План', 'использовать', 'продукта'],
    },
    {
      locale: 'pt-BR',
      text: 'o plano de suporte não pode ser usado para suporte no produto especificado',
      provenance: 'documented-translation',
      keywords: ['plano', 'usado', 'produto'],
    },
    {
      locale: 'cs',
      text: 'plán podpory se nedá použít k podpoře zadaného produktu',
      provenance: 'documented-translation',
      keywords: ['plán', 'použít', 'produktu'],
    },
    {
      locale: 'pl',
      text: 'nie można użyć planu pomocy technicznej w celu uzyskania pomocy technicznej dotyczącej określonego produktu',
      provenance: 'documented-indirect',
      keywords: ['użyć', 'planu', 'produktu'],
    },
    {
      locale: 'fil',
      text: 'Hindi maaaring gamitin ang plano ng suporta para sa suporta sa tinukoy na mga produkto',
      provenance: 'documented-translation',
      keywords: ['gamitin', 'plano', 'produkto'],
    },
  ],
});

export const examples: Examples = {
  matching: [
    "The [support plan can't be used for support of the specified product].",
    'The [support plan cannot be used for the specified product]',
    '[Support plan cannot be used for support on the specified product] (Code: 8)',
    '[Support plan cannot be used for support on the specified product] (Code: 5)',
    'This [support plan can not be used for support of the selected product].',
    "[Support plan Partner Cloud Support can't be used for support of the specified product].",
    "Your [support plan can't be used for the product] you selected.",
    '[Le plan de support ne peut pas être utilisé pour la prise en charge du produit spécifié].',
    '[Ce plan de support ne peut pas être utilisé pour le produit spécifié]',
    '[サポートプランは指定された製品のサポートには使用できません]。',
    'この[サポート プランは、指定された製品には使用できません]。',
    '该[支持计划不能用于指定产品的支持]。',
    '[支持计划不能用于所选产品的支持]',
    '[Der Supportplan kann nicht für Support zum angegebenen Produkt verwendet werden] (Code: 8).',
    '[No se puede usar el plan de soporte para soporte técnico en el producto especificado]; código: 8',
    '[지원 플랜을 지정된 제품의 지원에 사용할 수 없음](코드: 8)',
    '[План поддержки нельзя использовать для поддержки указанного продукта] (код: 8)',
    '[O plano de suporte não pode ser usado para suporte no produto especificado] (código: 8)',
    '[Plán podpory se nedá použít k podpoře zadaného produktu] (kód: 8)',
    '[Nie można użyć planu pomocy technicznej w celu uzyskania pomocy technicznej dotyczącej określonego produktu] (kod: 8)',
  ],
  others: [
    'The support plan can be used for support of the specified product',
    "This product can't be used with the specified browser.",
    "The support plan can't be deleted.",
    "The promotion code can't be used for the specified product.",
    "The support plan can't be used before its start date.",
    "If the support plan can't be used for support of the specified product, choose another.",
    'Le plan de support peut être utilisé pour la prise en charge du produit spécifié',
    'サポートプランは、指定された製品のサポートに使用できます',
    '支持计划可用于指定产品的支持',
    'Der Supportplan kann für Support zum angegebenen Produkt verwendet werden',
    'Se puede usar el plan de soporte para soporte técnico en el producto especificado',
    'План поддержки можно использовать для поддержки указанного продукта',
    'Plán podpory se dá použít k podpoře zadaného produktu',
    'Pokud se plán podpory nedá použít k podpoře zadaného produktu, vyberte jiný.',
    'Maaaring gamitin ang plano ng suporta para sa suporta sa tinukoy na mga produkto',
  ],
};

/** R21, P18: a product version no longer supported, or a cloud plan with an on-premises product picked. */
export const judge = planJudgeOf(['plan-not-for-product'], (situation) => {
  const { ledger, today, plans } = situation;
  const meant = meantPlan(situation, {
    isRefutedBy: () => false,
    canBeTrueOf: (contract) => ['valid', 'unknown'].includes(statusOf(contract, today)),
    isTrueOf: () => false,
  });
  const { kind, contract } = meant.by === 'not-stored' ? UNKNOWN : reasonOf(situation, meant);
  const params = { label: contract?.label ?? '', ...programmeNames(ledger, today) };
  const isCloud = kind === 'only_cloud' || kind === 'is_cloud';
  const because: readonly Sentence[] = kind === null ? [] : [{ key: `plan_not_for_product_${kind}`, params }];
  const isNormal = isCloud && situation.page !== 'engage-center';
  const normal: readonly Sentence[] = isNormal ? [{ key: 'plan_not_for_product_normal' }] : [];
  const otherCode: readonly Sentence[] =
    plans.code === null || plans.code === NOT_FOR_PRODUCT_CODE
      ? []
      : [{ key: 'plan_not_for_product_code', params: { code: plans.code } }];
  // Another version does not make a cloud plan fit.
  const version: readonly Step[] = isCloud ? [] : [{ key: 'plan_not_for_product_step_version', params }];
  return {
    kind: 'plan-not-for-product',
    certainty: isCloud ? 'granted' : 'unknown',
    title: { key: 'plan_not_for_product_title' },
    text: [
      { key: 'plan_not_for_product_text', params },
      ...aboutMeant(meant),
      ...because,
      ...normal,
      ...otherCode,
    ],
    steps: [
      ...(isCloud ? stepToUseAnother(situation, meant) : []),
      ...version,
      ...stepToStore(meant),
      { key: 'plan_not_for_product_step_cloud', link: 'azure-new-support-request', params },
      { key: 'step_compare_plans', link: 'compare-plans' },
    ],
    rules: ['R21', 'P18', 'P15', 'R2', ...(isNormal ? (['P24'] as const) : [])],
  };
});

interface Reason {
  readonly kind: 'only_cloud' | 'is_cloud' | 'on_premises' | null;
  /** The contract that the reason speaks of. */
  readonly contract: Contract | null;
}

const UNKNOWN: Reason = { kind: null, contract: null };

/** Why the plan does not fit: by the contract that is meant, else by all that can still be used. */
function reasonOf(situation: Situation, { contract: meant, by }: MeantPlan): Reason {
  const { today } = situation;
  const stored = meantContracts(situation);
  const areCloud = (contracts: readonly Contract[]) =>
    contracts.length > 0 && contracts.every((contract) => coverageOf(contract) === 'cloud');
  const isIdentified = by === 'id' || by === 'description';
  if (!isIdentified && areCloud(stored)) return { kind: 'only_cloud', contract: latest(stored) };
  // A plan that has ended or is used up has a message of its own.
  const usable = stored.filter((contract) => ['valid', 'unknown'].includes(statusOf(contract, today)));
  const spokenOf = meant === null ? usable : [meant];
  if (areCloud(spokenOf)) return { kind: 'is_cloud', contract: latest(spokenOf) };
  const onPremises = latest(spokenOf.filter((contract) => coverageOf(contract) === 'on-premises'));
  return onPremises === null ? UNKNOWN : { kind: 'on_premises', contract: onPremises };
}
