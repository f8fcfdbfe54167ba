import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Contract } from '../../ledger/subject.ts';
import type { Portal } from '../../portals/portal.ts';
import { useTranslator } from '../use-app.ts';
import { useLazyPart } from '../use-lazy-part.ts';
import type { QuickLog } from '../use-quick-log.ts';
import { ContractGroup } from './contract-group.tsx';
import { ContractRow } from './contract-row.tsx';
import { Grid } from './grid.tsx';
import type { Group } from './use-contract-order.ts';
import type { Selection } from './use-selection.ts';

const loadDetails = () => import('../details/contract-details.tsx');

/** The id of a contract's row, by which the search field points at it. */
export const rowIdOf = ({ id }: Contract) => `contract-${id}`;

interface Props {
  readonly id: string;
  /** Each with one contract at least. */
  readonly groups: readonly Group[];
  /** The portal in the tab at hand, which the first group is about. */
  readonly portal: Portal | null;
  readonly selection: Selection;
  /** The contract whose details are shown. */
  readonly expanded: string | null;
  readonly onToggle: (contract: string) => void;
  readonly quickLog: QuickLog;
}

/** The contracts, as the popup of the search field: rows that hold buttons, so a grid and no list box. */
export function ContractGrid({ id, groups, portal, selection, expanded, onToggle, quickLog }: Props) {
  const t = useTranslator();
  const { selected, select, count } = selection;
  const grid = useSelectedInSight(selected);
  const Details = useLazyPart(loadDetails)?.ContractDetails ?? null;

  return (
    <Grid ref={grid} id={id} class="contracts" aria-label={t.text('panel_contracts')}>
      {firstOf(groups, count).map(({ name, contracts }) => (
        <ContractGroup
          key={name}
          name={name}
          portal={portal?.name ?? null}
          isTitled={groups.length > 1 || portal !== null}
        >
          {contracts.map((contract) => (
            <ContractRow
              key={contract.id}
              rowId={rowIdOf(contract)}
              contract={contract}
              isSelected={contract === selected}
              onSelect={() => select(contract.id)}
              isExpanded={contract.id === expanded}
              onToggle={() => onToggle(contract.id)}
              quickLog={quickLog}
            >
              {Details !== null && contract.id === expanded && <Details contract={contract} />}
            </ContractRow>
          ))}
        </ContractGroup>
      ))}
    </Grid>
  );
}

/** The groups with as many contracts as are to be on the page. */
function firstOf(groups: readonly Group[], count: number): readonly Group[] {
  let room = count;
  return groups.flatMap((group) => {
    const contracts = group.contracts.slice(0, room);
    room -= contracts.length;
    return contracts.length === 0 ? [] : [{ ...group, contracts }];
  });
}

/** Scrolls to the selected row whenever another is selected; returns the ref of the grid. */
function useSelectedInSight(selected: Contract | null) {
  const grid = useRef<HTMLDivElement>(null);
  const isFirst = useRef(true);
  useLayoutEffect(() => {
    const row = grid.current?.querySelector('[aria-selected="true"]');
    // The first row is in sight as it is; having it scrolled to would cost a layout while the popup opens.
    if (!isFirst.current && !row?.contains(document.activeElement)) {
      // What is being clicked must not move away between press and release.
      row?.firstElementChild?.scrollIntoView({ block: 'nearest' });
    }
    isFirst.current = false;
  }, [selected?.id]);
  return grid;
}
