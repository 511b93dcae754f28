// Numbers as bytes, one after another: seven bits a byte, the eighth says that more follow.

/** Collects whole numbers (0 to 2^53) as bytes. */
export class ByteWriter {
  private bytes = new Uint8Array(256);
  private length = 0;

  /** Appends one byte (0 to 255). */
  byte(value: number): void {
    if (this.length === this.bytes.length) {
      const wider = new Uint8Array(this.length * 2);
      wider.set(this.bytes);
      this.bytes = wider;
    }
    this.bytes[this.length++] = value;
  }

  /** Appends a whole number of any size, in one byte where it is below 128. */
  number(value: number): void {
    let rest = value;
    while (rest >= 0x80) {
      this.byte((rest % 0x80) | 0x80);
      rest = Math.floor(rest / 0x80);
    }
    this.byte(rest);
  }

  /** Returns what was written, in a buffer of just that size. */
  done(): Uint8Array<ArrayBuffer> {
    return this.bytes.slice(0, this.length);
  }
}

/** Reads back what a ByteWriter wrote. */
export class ByteReader {
  private at = 0;
  private readonly bytes: Uint8Array;

  constructor(bytes: Uint8Array) {
    this.bytes = bytes;
  }

  /** Tells whether all bytes were read. */
  get ended(): boolean {
    return this.at >= this.bytes.length;
  }

  /** Returns the next byte. */
  byte(): number {
    return this.bytes[this.at++]!;
  }

  /** Returns the next number. */
  number(): number {
    let value = this.bytes[this.at++]!;
    if (value < 0x80) return value;
    value &= 0x7f;
    let scale = 0x80;
    for (;;) {
      const next = this.bytes[this.at++]!;
      value += (next & 0x7f) * scale;
      if (next < 0x80) return value;
      scale *= 0x80;
    }
  }
}

/** Returns the number that starts at a place. */
export function numberAt(bytes: Uint8Array, at: number): number {
  let value = 0;
  let scale = 1;
  for (let i = at; ; i++) {
    const next = bytes[i]!;
    value += (next & 0x7f) * scale;
    if (next < 0x80) return value;
    scale *= 0x80;
  }
}

/** Returns how many bytes a number takes. */
export function lengthOf(value: number): number {
  let length = 1;
  for (let rest = value; rest >= 0x80; rest = Math.floor(rest / 0x80)) length++;
  return length;
}
