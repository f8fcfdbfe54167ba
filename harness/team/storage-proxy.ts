import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { type AddressInfo, connect, type Socket } from 'node:net';
import { join } from 'node:path';
import { createServer as createTlsServer } from 'node:tls';

const pem = (name: string) => readFileSync(join(import.meta.dirname, `loopback-${name}.pem`));
const STORAGE = /[.]blob[.]core[.]windows[.]net:443$/;

/**
 * The way of a browser to everything outside. What is meant for a storage account goes to the emulator, under a
 * certificate that is good for nothing else; what is meant for any other host is written down and refused. So the
 * extension runs as it is shipped, and it can be seen where it goes.
 */
export class StorageProxy {
  /** Every host that was asked for, in order, with its port. */
  readonly asked: string[] = [];
  readonly port: number;
  readonly #server: Server;
  readonly #sockets: Set<Socket>;

  private constructor(server: Server, sockets: Set<Socket>) {
    this.#server = server;
    this.#sockets = sockets;
    this.port = (server.address() as AddressInfo).port;
  }

  /** @param target the emulator's port on this machine */
  static async start(target: number): Promise<StorageProxy> {
    const sockets = new Set<Socket>();
    const kept = (socket: Socket) => {
      sockets.add(socket.on('close', () => sockets.delete(socket)).on('error', () => socket.destroy()));
      return socket;
    };
    const storage = createTlsServer({ cert: pem('cert'), key: pem('key') }, (plain) => {
      const through = kept(connect(target, '127.0.0.1'));
      kept(plain).pipe(through).pipe(plain);
    });
    storage.on('tlsClientError', (_, socket) => socket.destroy());
    const server = createServer((request, response) => {
      proxy.asked.push(new URL(request.url ?? '', 'http://proxy').host);
      response.writeHead(502).end();
    });
    server.on('connect', ({ url = '' }, socket: Socket) => {
      kept(socket);
      proxy.asked.push(url);
      const isStorage = STORAGE.test(url);
      socket.write(`HTTP/1.1 ${isStorage ? '200 OK' : '502 Bad Gateway'}\r\n\r\n`);
      if (isStorage) storage.emit('connection', socket);
      else socket.end();
    });
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    const proxy = new StorageProxy(server, sockets);
    return proxy;
  }

  async stop(): Promise<void> {
    for (const socket of this.#sockets) socket.destroy();
    this.#server.close();
    await once(this.#server, 'close');
  }
}
