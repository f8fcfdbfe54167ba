import { ImportLocked } from './import-locked.tsx';
import { ImportPreview } from './import-preview.tsx';
import { ImportProgress } from './import-progress.tsx';
import { ImportRefused } from './import-refused.tsx';
import type { Purpose, Transfer } from './use-transfer.ts';

interface Props {
  readonly of: Purpose;
  readonly transfer: Transfer;
  /** Called once the file was used or put away. */
  readonly onDone: () => void;
}

/** How far a chosen file is: being read, looked at, refused, or written. */
export function TransferState({ of, transfer, onDone }: Props) {
  const { purpose, running, inspected, choose, unlock, confirm } = transfer;
  const file = purpose === of && running === null ? (inspected?.file ?? null) : null;
  const cancel = () => void choose(undefined).then(onDone);
  const use = async () => {
    if (await confirm()) onDone();
  };
  return (
    <div role="status">
      {purpose === of && running !== null && <ImportProgress {...running} />}
      {file?.kind === 'readable' && (
        <ImportPreview
          purpose={of}
          name={file.name}
          effect={file.effect}
          onConfirm={() => void use()}
          onCancel={cancel}
        />
      )}
      {file?.kind === 'locked' && <ImportLocked file={file} onOpen={unlock} onCancel={cancel} />}
      {file?.kind === 'refused' && <ImportRefused file={file} />}
    </div>
  );
}
