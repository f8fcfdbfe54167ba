import { useEffect, useState } from 'preact/hooks';
import {
  type Check,
  type CheckPage,
  type CheckPortal,
  FIRST,
  followed,
  moved,
} from '../../../guidance/balance-check/steps.ts';
import { CHECK_DRAFT } from '../../../store/session/draft-kinds.ts';
import { useApp } from '../../use-app.ts';
import { contractsOfTab } from '../records-of-tab.ts';
import type { TabPage } from '../use-tab-page.ts';

/**
 * The step that the user is at: by the page in front, and by hand. It is kept, because the popup closes as soon as the
 * user turns to the page.
 *
 * @param contract the id of the contract whose balance is wanted; `null` for any
 */
export function useCheck(page: TabPage | null, contract: string | null) {
  const { drafts } = useApp();
  const [check, setCheck] = useState<Check>(() => ({ ...FIRST, ...drafts.read(CHECK_DRAFT)?.draft }));
  const keep = (next: Check) => {
    const { portal, step } = next;
    drafts.write(CHECK_DRAFT, { contract, draft: { portal, step } });
    setCheck(next);
  };
  useEffect(() => {
    const next = followed(check, checkPageOf(page));
    if (next !== check) keep(next);
  }, [page]);
  return {
    check,
    move: (by: 1 | -1) => keep(moved(check, by)),
    choosePortal: (portal: CheckPortal) => keep({ ...check, portal }),
    forget: () => drafts.forget(CHECK_DRAFT),
  };
}

function checkPageOf(page: TabPage | null): CheckPage | null {
  if (page === null) return null;
  const contracts = contractsOfTab(page.frames);
  const shows = contracts.some(({ remaining }) => remaining !== null) ? 'balances' : 'contracts';
  return {
    portal: page.portal,
    page: page.request.page,
    lists: contracts.length === 0 ? 'nothing' : shows,
  };
}
