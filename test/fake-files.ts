/**
 * The browser's own file system for an extension (OPFS), in memory: Node has none. As in browsers, what is written to
 * a file is there all at once when the writing is closed, or not at all.
 */
export class FakeFiles {
  /** Contents of the files by their names, of each folder by its. */
  readonly folders = new Map<string, Map<string, Blob>>();
  /** Thrown at every writing while it is set, such as for a full disk. */
  refusal: Error | null = null;

  /** Takes the place of the browser's; returns what `navigator.storage` is then. */
  asStorage(): { getDirectory(): Promise<unknown> } {
    return { getDirectory: async () => ({ getDirectoryHandle: async (name: string) => this.#folder(name) }) };
  }

  /** The only folder's files. */
  get files(): Map<string, Blob> {
    const [folder] = [...this.folders.values()].filter(({ size }) => size > 0);
    return folder ?? new Map();
  }

  #folder(name: string) {
    const files = this.folders.get(name) ?? new Map<string, Blob>();
    this.folders.set(name, files);
    return {
      keys: () => files.keys(),
      removeEntry: async (file: string) => void files.delete(file),
      getFileHandle: async (file: string) => {
        if (!files.has(file)) files.set(file, new Blob([]));
        return this.#file(files, file);
      },
    };
  }

  #file(files: Map<string, Blob>, name: string) {
    return {
      getFile: async () => files.get(name) ?? new Blob([]),
      createWritable: async () => {
        const written: Blob[] = [];
        return {
          write: async (content: Blob) => {
            if (this.refusal !== null) throw this.refusal;
            written.push(content);
          },
          close: async () => void files.set(name, new Blob(written)),
        };
      },
    };
  }
}
