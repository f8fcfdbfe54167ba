import { coverageOf } from '../../entitlements/grants.ts';
import { latest } from '../latest.ts';
import { meantContracts } from '../meant-contracts.ts';
import { type Examples, knownMessage } from '../message.ts';
import { programmeNames } from '../names.ts';
import { judgeOf, type Sentence } from '../verdict.ts';

export const message = knownMessage({
  id: 'plan-not-for-product',
  pages: ['s4b-step-2', 'engage-center'],
  rules: ['R21', 'P18'],
  wordings: [
    {
      locale: 'en',
      text: "The support plan can't be used for support of the specified product",
      provenance: 'reconstructed',
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
  ],
});

export const examples: Examples = {
  matching: [
    "[The support plan can't be used for support of the specified product].",
    '[The support plan cannot be used for the specified product]',
    '[This support plan can not be used for support of the selected product].',
    "[Support plan Partner Cloud Support can't be used for support of the specified product].",
    "[Your support plan can't be used for the product] you selected.",
    '[Le plan de support ne peut pas être utilisé pour la prise en charge du produit spécifié].',
    '[Ce plan de support ne peut pas être utilisé pour le produit spécifié]',
    '[サポートプランは指定された製品のサポートには使用できません]。',
    'この[サポート プランは、指定された製品には使用できません]。',
    '该[支持计划不能用于指定产品的支持]。',
    '[支持计划不能用于所选产品的支持]',
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
  ],
};

/** R21, P18: a product version no longer supported, or a cloud plan with an on-premises product picked. */
export const judge = judgeOf(['plan-not-for-product'], (situation) => {
  const { ledger, today } = situation;
  const meant = meantContracts(situation);
  const onPremises = meant.filter((contract) => coverageOf(contract) === 'on-premises');
  const onlyCloud = meant.length > 0 && meant.every((contract) => coverageOf(contract) === 'cloud');
  const contract = latest(onPremises);
  const params = { label: contract?.label ?? latest(meant)?.label ?? '', ...programmeNames(ledger, today) };
  const cause: readonly Sentence[] = onlyCloud ? [{ key: 'plan_not_for_product_only_cloud', params }] : [];
  const covering: readonly Sentence[] =
    contract === null ? [] : [{ key: 'plan_not_for_product_on_premises', params }];
  return {
    kind: 'plan-not-for-product',
    certainty: onlyCloud ? 'granted' : 'unknown',
    title: { key: 'plan_not_for_product_title' },
    text: [{ key: 'plan_not_for_product_text', params }, ...cause, ...covering],
    steps: [
      { key: 'plan_not_for_product_step_version', params },
      { key: 'plan_not_for_product_step_cloud', link: 'azure-new-support-request', params },
      { key: 'step_compare_plans', link: 'compare-plans' },
    ],
    rules: ['R21', 'P18', 'P15', 'R2'],
  };
});
