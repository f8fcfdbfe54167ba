import { coverageOf } from '../../entitlements/grants.ts';
import { latest } from '../latest.ts';
import { meantContracts } from '../meant-contracts.ts';
import { knownMessage } from '../message.ts';
import { programmeNames } from '../names.ts';
import type { Judge } from '../verdict.ts';

export const planNotForProduct = knownMessage({
  id: 'plan-not-for-product',
  pages: ['s4b-step-2', 'engage-center'],
  rules: ['R21', 'P18'],
  wordings: [
    {
      locale: 'en',
      text: "The support plan can't be used for support of the specified product",
      provenance: 'reconstructed',
    },
    {
      locale: 'fr',
      text: 'Le plan de support ne peut pas être utilisé pour la prise en charge du produit spécifié',
      provenance: 'article-translation',
    },
    {
      locale: 'ja',
      text: 'サポートプランは、指定された製品のサポートには使用できません',
      provenance: 'article-translation',
    },
    { locale: 'zh-CN', text: '支持计划不能用于指定产品的支持', provenance: 'article-translation' },
  ],
});

/** R21, P18: a product version no longer supported, or a cloud plan with an on-premises product picked. */
export const judgePlanNotForProduct: Judge = (situation) => {
  const { ledger, today } = situation;
  const meant = meantContracts(situation);
  const onPremises = meant.filter((contract) => coverageOf(contract) === 'on-premises');
  const onlyCloud = meant.length > 0 && meant.every((contract) => coverageOf(contract) === 'cloud');
  const contract = latest(onPremises);
  const params = { label: contract?.label ?? latest(meant)?.label ?? '', ...programmeNames(ledger, today) };
  return {
    kind: 'plan-not-for-product',
    certainty: onlyCloud ? 'granted' : 'unknown',
    title: { key: 'plan_not_for_product_title' },
    text: [
      { key: 'plan_not_for_product_text', params },
      ...(onlyCloud ? [{ key: 'plan_not_for_product_only_cloud', params }] : []),
      ...(contract === null ? [] : [{ key: 'plan_not_for_product_on_premises', params }]),
    ],
    steps: [
      { key: 'plan_not_for_product_step_version', params },
      { key: 'plan_not_for_product_step_cloud', link: 'azure-new-support-request', params },
      { key: 'step_compare_plans', link: 'compare-plans' },
    ],
    rules: ['R21', 'P18', 'P15', 'R2'],
  };
};
