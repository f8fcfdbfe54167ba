import { crc32, deflateRawSync } from 'node:zlib';

/** What an archive holds, by the paths in it. */
export type Files = ReadonlyMap<string, Buffer>;

/** 1 January 1980, the first day that a ZIP archive can name: when a file was built must not show. */
const DATE = 0x0021;
/** Names are in UTF-8. */
const UTF_8 = 0x0800;
const DEFLATED = 8;
/** The version of the format that is needed to read it: 2.0. */
const VERSION = 20;

/**
 * A ZIP archive that depends on nothing but what is in it: files in the order of their paths, all of one date, without
 * owners or modes. The same version of Node makes the same bytes of the same files.
 */
export function zip(files: Files): Buffer {
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const [path, content] of [...files].sort(([one], [other]) => (one < other ? -1 : 1))) {
    const name = Buffer.from(path);
    const packed = deflateRawSync(content, { level: 9 });
    const about = header(name, content, packed);
    parts.push(numbers([4, 0x04034b50]), about, name, packed);
    directory.push(entry(about, offset), name);
    offset += 4 + about.length + name.length + packed.length;
  }
  const listed = Buffer.concat(directory);
  const end = numbers(
    [4, 0x06054b50],
    [2, 0],
    [2, 0],
    [2, files.size],
    [2, files.size],
    [4, listed.length],
    [4, offset],
    [2, 0],
  );
  return Buffer.concat([...parts, listed, end]);
}

/** What stands before a file and again in the directory. */
function header(name: Buffer, content: Buffer, packed: Buffer): Buffer {
  return numbers(
    [2, VERSION],
    [2, UTF_8],
    [2, DEFLATED],
    [2, 0],
    [2, DATE],
    [4, crc32(content)],
    [4, packed.length],
    [4, content.length],
    [2, name.length],
    [2, 0],
  );
}

function entry(about: Buffer, offset: number): Buffer {
  const rest = numbers([2, 0], [2, 0], [2, 0], [4, 0], [4, offset]);
  return Buffer.concat([numbers([4, 0x02014b50], [2, VERSION]), about, rest]);
}

/** Numbers one after the other, each in so many bytes, the lowest one first. */
function numbers(...all: readonly (readonly [bytes: 2 | 4, value: number])[]): Buffer {
  return Buffer.concat(
    all.map(([bytes, value]) => {
      const buffer = Buffer.alloc(bytes);
      buffer.writeUIntLE(value, 0, bytes);
      return buffer;
    }),
  );
}
