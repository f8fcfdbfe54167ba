import { ContainerClient, RestError } from '@azure/storage-blob';
import * as v from 'valibot';
import { type Bytes, joined } from './bytes.ts';
import { type LogStore, nameOf, StorageProblem, type StorageReason, TEAM_FILE } from './log-store.ts';

/** A team's container. The only file that names the storage library. */
export interface TeamContainer extends LogStore {
  /** Writes what the container is for where nothing is written yet; throws where a different team uses it. */
  claim(team: PublicTeam): Promise<void>;
}

/** All that stands in a container in the clear. */
interface PublicTeam {
  readonly team: string;
  readonly name: string;
  /** The id of the key it was started with. */
  readonly key: string;
}

const ClaimSchema = v.object({ format: v.number(), team: v.string() });
const FORMAT = 1;

/** Beyond these, the next alarm tries again. */
const RETRIES = { maxTries: 2, tryTimeoutInMs: 60_000 };

/** @param address the container's address with the access token behind it */
export function openContainer(address: string): TeamContainer {
  const container = new ContainerClient(address, undefined, { retryOptions: RETRIES });
  return {
    list: () => asked(() => listed(container)),
    read: (file, from, to) => asked(() => downloaded(container, nameOf(file), from, to - from)),
    append: (file, at, block) => asked(() => appended(container, nameOf(file), at, block)),
    claim: (team) => asked(() => claimed(container, team)),
  };
}

async function listed(container: ContainerClient) {
  const files: { name: string; length: number }[] = [];
  for await (const { name, properties } of container.listBlobsFlat()) {
    files.push({ name, length: properties.contentLength ?? 0 });
  }
  return files;
}

async function downloaded(
  container: ContainerClient,
  name: string,
  from = 0,
  count?: number,
): Promise<Bytes> {
  const { blobBody, readableStreamBody } = await container.getBlobClient(name).download(from, count);
  // What browsers answer, and what Node does.
  if (blobBody !== undefined) return new Uint8Array(await (await blobBody).arrayBuffer());
  const parts: Uint8Array[] = [];
  for await (const part of readableStreamBody ?? []) parts.push(new Uint8Array(part as unknown as Buffer));
  return joined(...parts);
}

/** That the file ends where it should is the service's to say, so that a retry neither doubles nor tears a block. */
async function appended(container: ContainerClient, name: string, at: number, block: Bytes) {
  const file = container.getAppendBlobClient(name);
  const append = () => file.appendBlock(block, block.length, { conditions: { appendPosition: at } });
  try {
    if (at === 0) await withCreated(() => file.create({ conditions: ONLY_NEW }), append);
    else await append();
    return 'appended' as const;
  } catch (problem) {
    if (isStatus(problem, 412) || isMissing(problem)) return 'conflict' as const;
    throw problem;
  }
}

const ONLY_NEW = { ifNoneMatch: '*' };

/**
 * Creates a file that may be there already, then uses it. Without the right to write over a file, a service answers as
 * it does without the right to create one: only the use tells which it was.
 */
async function withCreated<Answer>(
  create: () => Promise<unknown>,
  use: () => Promise<Answer>,
): Promise<Answer> {
  const refusal: unknown = await create().then(
    () => null,
    (problem: unknown) => problem,
  );
  if (refusal !== null && ![403, 409, 412].some((status) => isStatus(refusal, status))) throw refusal;
  return use().catch((problem: unknown) => {
    throw isMissing(problem) ? refusal : problem;
  });
}

function isStatus(problem: unknown, status: number): problem is RestError {
  return problem instanceof RestError && problem.statusCode === status;
}

/** Of a file, not of the container. */
function isMissing(problem: unknown): boolean {
  return isStatus(problem, 404) && problem.code !== 'ContainerNotFound';
}

async function claimed(container: ContainerClient, team: PublicTeam): Promise<void> {
  const file = container.getBlockBlobClient(TEAM_FILE);
  const written = new TextEncoder().encode(JSON.stringify({ format: FORMAT, ...team }));
  const there = await withCreated(
    () => file.upload(written, written.length, { conditions: ONLY_NEW }),
    () => downloaded(container, TEAM_FILE),
  );
  const read = v.safeParse(ClaimSchema, jsonIn(there));
  if (!read.success || read.output.team !== team.team) throw new StorageProblem('other-team');
}

function jsonIn(bytes: Bytes): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    return null;
  }
}

async function asked<Answer>(ask: () => Promise<Answer>): Promise<Answer> {
  try {
    return await ask();
  } catch (problem) {
    throw problem instanceof StorageProblem ? problem : new StorageProblem(reasonOf(problem), problem);
  }
}

function reasonOf(problem: unknown): StorageReason {
  const { statusCode, code } = problem instanceof RestError ? problem : {};
  if (statusCode === undefined)
    return problem instanceof RestError || isAborted(problem) ? 'offline' : 'failed';
  if (statusCode === 401 || statusCode === 403) return 'refused';
  if (statusCode === 404 && code === 'ContainerNotFound') return 'no-container';
  return statusCode === 429 || statusCode >= 500 ? 'busy' : 'failed';
}

function isAborted(problem: unknown): boolean {
  return problem instanceof Error && problem.name === 'AbortError';
}
