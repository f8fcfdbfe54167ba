/** A database as some version of the product left it, made without any of the product's code. */
export interface PastDatabase {
  /** The product's own number of it; the browser's is ten times that. */
  readonly version: number;
  readonly stores: readonly {
    readonly name: string;
    readonly keyPath: string;
    /** Each over the field of the same name. */
    readonly indexes: readonly string[];
    readonly rows: readonly object[];
  }[];
}

export function makeDatabase(name: string, { version, stores }: PastDatabase): Promise<void> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(name, version * 10);
    request.onerror = () => reject(request.error);
    request.onupgradeneeded = () => {
      for (const { name: store, keyPath, indexes, rows } of stores) {
        const made = request.result.createObjectStore(store, { keyPath });
        for (const index of indexes) made.createIndex(index, index);
        for (const row of rows) made.put(row);
      }
    };
    request.onsuccess = () => {
      request.result.close();
      resolve();
    };
  });
}

/** The tables of a database that is there, as the browser has them. */
export function shapeOf(name: string): Promise<{ version: number; stores: object[] }> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(name);
    request.onerror = () => reject(request.error);
    request.onsuccess = () => {
      const { result: db } = request;
      const names = [...db.objectStoreNames];
      const transaction = db.transaction(names);
      const stores = names.map((store) => {
        const { keyPath, autoIncrement, indexNames } = transaction.objectStore(store);
        const indexes = [...indexNames].map((index) => {
          const { keyPath: over, unique, multiEntry } = transaction.objectStore(store).index(index);
          return { index, over, unique, multiEntry };
        });
        return { store, keyPath, autoIncrement, indexes };
      });
      resolve({ version: db.version, stores });
      db.close();
    };
  });
}
