/** CRC-32 over the UTF-16 units of a text, in eight hex digits: tells a line that was damaged. */
export function checksum(text: string): string {
  const running = new RunningChecksum();
  running.add(text);
  return running.value;
}

/** The checksum of a text that is at hand piece by piece. */
export class RunningChecksum {
  #crc = 0xffffffff;
  isEmpty = true;

  add(text: string): void {
    this.isEmpty = false;
    let crc = this.#crc;
    for (let at = 0; at < text.length; at += 1) {
      const unit = text.charCodeAt(at);
      crc = (crc >>> 8) ^ at8(crc ^ unit);
      crc = (crc >>> 8) ^ at8(crc ^ (unit >>> 8));
    }
    this.#crc = crc;
  }

  get value(): string {
    return ((this.#crc ^ 0xffffffff) >>> 0).toString(16).padStart(8, '0');
  }
}

const TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  return value >>> 0;
});

function at8(value: number): number {
  return TABLE[value & 0xff] ?? 0;
}
