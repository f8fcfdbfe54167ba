import { startIdsAnew } from './builders.ts';

startIdsAnew();

/**
 * Node 20 has no Web Locks, which every browser has: requests of one name run one after the other.
 */
const queues = new Map<string, Promise<unknown>>();

const locks = {
  request<Value>(name: string, run: () => Value | Promise<Value>): Promise<Value> {
    const before = queues.get(name) ?? Promise.resolve();
    const running = before.then(run);
    queues.set(
      name,
      running.catch(() => {}),
    );
    return running;
  },
};

Object.defineProperty(globalThis, 'navigator', {
  value: Object.create(globalThis.navigator ?? null, { locks: { value: locks } }),
  configurable: true,
});
