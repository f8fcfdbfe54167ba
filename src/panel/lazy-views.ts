import { loadTellCopied } from './copy-id.ts';
import { useLazyPart } from './use-lazy-part.ts';

const loadForm = () => import('./contract-form/contract-form.tsx');
const loadPasted = () => import('./contract-form/pasted-list.tsx');
const loadStart = () => import('./start/guided-start.tsx');
const loadRouting = () => import('./routing/routing-view.tsx');
const loadCheck = () => import('./on-this-page/balance-check/check-view.tsx');
const loadHelp = () => import('./help/help-sheet.tsx');
const loadTeam = () => import('./team/team-line.tsx');

export type LazyViews = ReturnType<typeof useLazyViews>;

/** The views that the panel does not open on, each `null` until it is loaded. */
export function useLazyViews() {
  useLazyPart(loadTellCopied);
  return {
    ContractForm: useLazyPart(loadForm)?.ContractForm ?? null,
    PastedList: useLazyPart(loadPasted)?.PastedList ?? null,
    GuidedStart: useLazyPart(loadStart)?.GuidedStart ?? null,
    RoutingView: useLazyPart(loadRouting)?.RoutingView ?? null,
    CheckView: useLazyPart(loadCheck)?.CheckView ?? null,
    HelpSheet: useLazyPart(loadHelp)?.HelpSheet ?? null,
    TeamLine: useLazyPart(loadTeam)?.TeamLine ?? null,
  };
}
