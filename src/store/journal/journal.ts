import type { StoredEvent } from '../database.ts';
import { type Lines, linesOf, type ReadLines, readLines } from './lines.ts';

/**
 * The second copy of the events: files in the extension's own file system (OPFS), which no page can reach and which
 * the browser does not delete with a database that it finds damaged. Each save is a file of its own, written whole
 * and never changed, so that windows need not wait for each other and nothing is copied to add a line.
 */
export interface Journal {
  /** Writes lines as one more file. */
  append(lines: Lines): Promise<void>;
  files(): Promise<readonly JournalFile[]>;
  read(files: readonly JournalFile[]): Promise<ReadLines>;
  /** Puts one file with exactly these events in the place of all others. */
  replaceWith(events: readonly StoredEvent[]): Promise<void>;
  /** Makes one file of several, line by line as they are. */
  join(files: readonly JournalFile[]): Promise<void>;
  clear(): Promise<void>;
}

export interface JournalFile {
  readonly name: string;
  /** How many events were written into it. */
  readonly count: number;
  readonly size: number;
  /** Whether all that was written is there; not so for what was being written when the browser ended. */
  readonly isWhole: boolean;
}

/** Of the files' structure; a later one begins a folder of its own. */
const FOLDER = 'journal-1';

/** The journal of a database; `null` where the browser has no file system for the extension. */
export async function openJournal(database: string): Promise<Journal | null> {
  try {
    const root = await navigator.storage.getDirectory();
    const folder = await root.getDirectoryHandle(`${database}.${FOLDER}`, { create: true });
    return journalIn(folder);
  } catch {
    return null;
  }
}

function journalIn(folder: FileSystemDirectoryHandle): Journal {
  const fileOf = async ({ name }: JournalFile) => (await folder.getFileHandle(name)).getFile();

  const write = async (content: Blob, count: number): Promise<string> => {
    const name = `${count}-${content.size}-${crypto.randomUUID()}.jsonl`;
    const file = await folder.getFileHandle(name, { create: true });
    const stream = await file.createWritable();
    await stream.write(content);
    // Only now does the file have any content: all of it at once.
    await stream.close();
    return name;
  };
  const files = async (): Promise<JournalFile[]> => {
    const names: string[] = [];
    for await (const name of folder.keys()) if (NAME.test(name)) names.push(name);
    return Promise.all(
      names.map(async (name) => {
        const [, count = '', written = ''] = NAME.exec(name) ?? [];
        const { size } = await (await folder.getFileHandle(name)).getFile();
        return { name, count: Number(count), size, isWhole: size === Number(written) };
      }),
    );
  };
  const removeAll = async (removed: readonly JournalFile[]) => {
    await Promise.all(removed.map(({ name }) => folder.removeEntry(name)));
  };

  return {
    append: async ({ content, count }) => {
      await write(content, count);
    },
    files,
    read: async (read) => {
      const texts = await Promise.all(read.map(async (file) => readLines(await (await fileOf(file)).text())));
      return {
        events: texts.flatMap(({ events }) => events),
        damaged: texts.reduce((sum, { damaged }) => sum + damaged, 0),
      };
    },
    replaceWith: async (events) => {
      const before = await files();
      if (events.length > 0) await write(linesOf(events).content, events.length);
      await removeAll(before);
    },
    join: async (joined) => {
      const contents = await Promise.all(joined.map(fileOf));
      await write(
        new Blob(contents),
        joined.reduce((sum, { count }) => sum + count, 0),
      );
      await removeAll(joined);
    },
    clear: async () => removeAll(await files()),
  };
}

/** The number of events, the size in bytes, and what makes it unique. */
const NAME = /^(\d+)-(\d+)-[\da-f-]{36}[.]jsonl$/;
