// Numbers as bytes, one after another: seven bits a byte, the eighth says that more follow.

/** Collects whole numbers (0 to 2^53) as bytes. */
export class ByteWriter {
  private buffer = new Uint8Array(256);
  private length = 0;

  /** How many bytes were written. */
  get size(): number {
    return this.length;
  }

  /** Appends one byte (0 to 255). */
  byte(value: number): void {
    this.reserve(1);
    this.buffer[this.length++] = value;
  }

  /** Appends bytes as they are. */
  bytes(values: Uint8Array): void {
    this.reserve(values.length);
    this.buffer.set(values, this.length);
    this.length += values.length;
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
    return this.buffer.slice(0, this.length);
  }

  private reserve(more: number): void {
    if (this.length + more <= this.buffer.length) return;
    const wider = new Uint8Array(Math.max(this.length + more, this.buffer.length * 2));
    wider.set(this.buffer);
    this.buffer = wider;
  }
}

/** Reads back what a ByteWriter wrote. */
export class ByteReader {
  private at: number;
  private readonly bytes: Uint8Array;

  constructor(bytes: Uint8Array, at = 0) {
    this.bytes = bytes;
    this.at = at;
  }

  /** Where the next byte is. */
  get place(): number {
    return this.at;
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
      if (!(next >= 0x80)) return value; // damaged bytes may end in the middle of a number
      scale *= 0x80;
    }
  }
}
