import { type ChildProcess, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { createRequire } from 'node:module';
import { createServer } from 'node:net';
import {
  BlobServiceClient,
  ContainerSASPermissions,
  generateBlobSASQueryParameters,
  StorageSharedKeyCredential,
} from '@azure/storage-blob';
import { until } from '../until.ts';
import { StorageProxy } from './storage-proxy.ts';

const require = createRequire(import.meta.url);
const AZURITE = require.resolve('azurite/dist/src/blob/main.js');
const FLAGS = ['--inMemoryPersistence', '--disableTelemetry', '--silent', '--skipApiVersionCheck'];
const ACCOUNT = 'contosodesk';
/** The address of the account as the service has it; browsers reach it through the proxy. */
export const STORAGE_HOST = `${ACCOUNT}.blob.core.windows.net`;
const PATIENCE_MS = 20_000;
const HOUR_MS = 3_600_000;

/** The storage's official emulator on a free port of this machine, and a proxy by which browsers take it for the service. */
export class TeamStorage {
  readonly proxy: StorageProxy;
  readonly #azurite: ChildProcess;
  readonly #service: BlobServiceClient;
  readonly #key: StorageSharedKeyCredential;

  private constructor(azurite: ChildProcess, proxy: StorageProxy, address: string, key: string) {
    this.#azurite = azurite;
    this.proxy = proxy;
    this.#key = new StorageSharedKeyCredential(ACCOUNT, key);
    this.#service = new BlobServiceClient(address, this.#key);
  }

  static async start(): Promise<TeamStorage> {
    const port = await freePort();
    const key = randomBytes(32).toString('base64');
    const azurite = spawn(
      process.execPath,
      [AZURITE, ...FLAGS, '--blobHost', '127.0.0.1', '--blobPort', String(port)],
      { stdio: 'ignore', env: { ...process.env, AZURITE_ACCOUNTS: `${ACCOUNT}:${key}` } },
    );
    const address = `http://127.0.0.1:${port}/${ACCOUNT}`;
    const answers = () =>
      fetch(address).then(
        () => true,
        () => false,
      );
    await until(answers, (isUp) => isUp, PATIENCE_MS);
    return new TeamStorage(azurite, await StorageProxy.start(port), address, key);
  }

  async createContainer(name: string): Promise<void> {
    await this.#service.createContainer(name);
  }

  async deleteContainer(name: string): Promise<void> {
    await this.#service.deleteContainer(name);
  }

  /** What a file of a container holds, as its administrator sees it. */
  async download(container: string, name: string): Promise<Buffer> {
    return this.#service.getContainerClient(container).getBlobClient(name).downloadToBuffer();
  }

  /**
   * An access token for a container.
   *
   * @param rights in the service's letters: read, add, create, list
   */
  tokenFor(container: string, rights = 'racl', hours = 24): string {
    return generateBlobSASQueryParameters(
      {
        containerName: container,
        permissions: ContainerSASPermissions.parse(rights),
        expiresOn: new Date(Date.now() + hours * HOUR_MS),
      },
      this.#key,
    ).toString();
  }

  /** A container's address with an access token, for Node. */
  localAddress(container: string, token = this.tokenFor(container)): string {
    return `${this.#service.url}/${container}?${token}`;
  }

  async stop(): Promise<void> {
    await this.proxy.stop();
    const gone = once(this.#azurite, 'exit');
    this.#azurite.kill();
    await gone;
  }
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (typeof address !== 'object' || address === null) throw new Error('This machine has no free port.');
  return address.port;
}
