export type Kind = 'jpg' | 'png' | 'heic' | 'pdf';

/** The media type under which each kind of file is handed out. */
export const mediaTypes: Readonly<Record<Kind, string>> = {
  jpg: 'image/jpeg',
  png: 'image/png',
  heic: 'image/heic',
  pdf: 'application/pdf',
};

/** Brands of ISO 14496-12 that stand for a still picture in HEIF (ISO 23008-12). */
const HEIF = new Set(['heic', 'heix', 'heim', 'heis', 'mif1']);
const PNG = '89504e470d0a1a0a';

/** What the bytes are, by their first twelve; undefined for everything that is not kept. What the sender says counts for nothing. */
export function kindOf(bytes: Buffer): Kind | undefined {
  if (bytes.length < 12) return undefined;
  const text = (from: number, to: number) => bytes.toString('latin1', from, to);
  if (bytes.toString('hex', 0, 3) === 'ffd8ff') return 'jpg';
  if (bytes.toString('hex', 0, 8) === PNG) return 'png';
  if (text(0, 5) === '%PDF-') return 'pdf';
  if (text(4, 8) === 'ftyp' && HEIF.has(text(8, 12))) return 'heic';
  return undefined;
}
