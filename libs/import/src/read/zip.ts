import { crc32, inflateRawSync } from 'node:zlib';
import { UnreadableWorkbook } from './raw.js';

/** A workbook of a whole force is a few megabytes; what unpacks to more than this is no workbook of people. */
const LARGEST = 200 * 1_048_576;
const MOST_ENTRIES = 2_000;
const END = 0x06054b50;
const ENTRY = 0x02014b50;
const LOCAL = 0x04034b50;

export type Entries = ReadonlyMap<string, Buffer>;

const broken = (): never => {
  throw new UnreadableWorkbook('import.notWorkbook', '');
};
const tooLarge = (): never => {
  throw new UnreadableWorkbook('import.tooLarge', '');
};

/** Unpacks a zip file, never to more than it may hold, whatever its own directory says. Throws `UnreadableWorkbook`. */
export function unzip(bytes: Uint8Array): Entries {
  const zip = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    return entriesOf(zip);
  } catch (error) {
    // an offset that lies outside of the file, a stream that cannot be inflated
    if (error instanceof UnreadableWorkbook) throw error;
    return (error as { code?: string }).code === 'ERR_BUFFER_TOO_LARGE' ? tooLarge() : broken();
  }
}

function entriesOf(zip: Buffer): Entries {
  // the end of the directory is followed by a comment of at most 65,535 bytes
  const end = zip.lastIndexOf(Buffer.from([0x50, 0x4b, 5, 6]));
  if (end < 0 || zip.readUInt32LE(end) !== END) return broken();
  const count = zip.readUInt16LE(end + 10);
  const directory = zip.readUInt32LE(end + 16);
  if (zip.readUInt32LE(directory) !== ENTRY) return broken();
  if (count > MOST_ENTRIES) return tooLarge();
  const entries = new Map<string, Buffer>();
  let left = LARGEST;
  for (let at = directory, index = 0; index < count; index += 1) {
    if (zip.readUInt32LE(at) !== ENTRY) return broken();
    const nameLength = zip.readUInt16LE(at + 28);
    const content = contentOf(zip, at, left);
    left -= content.length;
    entries.set(zip.toString('utf8', at + 46, at + 46 + nameLength), content);
    at += 46 + nameLength + zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32);
  }
  return entries;
}

function contentOf(zip: Buffer, at: number, left: number): Buffer {
  const method = zip.readUInt16LE(at + 10);
  const packed = zip.readUInt32LE(at + 20);
  const local = zip.readUInt32LE(at + 42);
  if (zip.readUInt32LE(local) !== LOCAL) return broken();
  const from = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28);
  const data = zip.subarray(from, from + packed);
  if (data.length < packed) return broken();
  if (method === 0) return data.length > left ? tooLarge() : data;
  if (method !== 8) return broken();
  return left <= 0 ? tooLarge() : inflateRawSync(data, { maxOutputLength: left });
}

/** The same entries as a zip file again, nothing packed. */
export function zipOf(entries: Entries): Buffer {
  const files: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const [name, content] of entries) {
    const path = Buffer.from(name);
    // version 2.0, names in UTF-8, stored, no date
    const shared = Buffer.alloc(26);
    shared.writeUInt16LE(20, 0);
    shared.writeUInt16LE(0x0800, 2);
    shared.writeUInt32LE(crc32(content), 10);
    shared.writeUInt32LE(content.length, 14);
    shared.writeUInt32LE(content.length, 18);
    shared.writeUInt16LE(path.length, 22);
    const where = Buffer.alloc(14);
    where.writeUInt32LE(offset, 10);
    files.push(word(LOCAL), shared, path, content);
    directory.push(word(ENTRY), Buffer.from([20, 0]), shared, where, path);
    offset += 30 + path.length + content.length;
  }
  const list = Buffer.concat(directory);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(entries.size, 4);
  end.writeUInt16LE(entries.size, 6);
  end.writeUInt32LE(list.length, 8);
  end.writeUInt32LE(offset, 12);
  return Buffer.concat([...files, list, word(END), end]);
}

function word(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
}
