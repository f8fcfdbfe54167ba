import { useTranslator } from '../use-app.ts';

/**
 * Partner Center's page in outline, with the words that a user finds there.
 *
 * @param page what the programme calls it
 */
export function BenefitsPicture({ page }: { page: string }) {
  const t = useTranslator();
  return (
    <div class="picture" role="img" aria-label={t.text('start_find_picture')}>
      <div class="picture-bar" aria-hidden="true">
        <span />
        <span />
        <span />
        partner.microsoft.com
      </div>
      <div class="picture-page" aria-hidden="true">
        <div class="picture-menu">
          <i />
          <i />
          <i class="here" />
          <i />
        </div>
        <div class="picture-body">
          <b>{page}</b>
          <div class="picture-benefit">
            <i />
            <dl>
              <dt>{t.text('common_access_id')}</dt>
              <dd>0001234567</dd>
              <dt>{t.text('common_contract_id')}</dt>
              <dd>C-20-123456</dd>
            </dl>
          </div>
        </div>
      </div>
    </div>
  );
}
