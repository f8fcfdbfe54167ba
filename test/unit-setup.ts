import { startIdsAnew } from './builders.ts';

startIdsAnew();

/**
 * Node 20 has no Web Locks, which every browser has: requests of one name run one after the other, those that may be
 * shared as well.
 */
const queues = new Map<string, Promise<unknown>>();

type Work<Value> = () => Value | Promise<Value>;

const locks = {
  request<Value>(name: string, ...rest: [Work<Value>] | [LockOptions, Work<Value>]): Promise<Value> {
    const run = rest.at(-1) as Work<Value>;
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
