/** A page of A4 stays readable at this length of its longer side. In pixels. */
const longest = 2_400;
const quality = 0.82;

/**
 * The photo in the size in which a page can still be read: a tenth of the bytes to carry over a weak network, and without
 * the place where it was taken. What the browser cannot draw (a PDF, HEIC on most) stays as it is.
 */
export async function readable(file: File): Promise<Blob> {
  if (!file.type.startsWith('image/')) return file;
  const picture = await createImageBitmap(file, { imageOrientation: 'from-image' }).catch(() => undefined);
  if (!picture) return file;
  const scale = Math.min(1, longest / Math.max(picture.width, picture.height));
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(picture.width * scale);
  canvas.height = Math.round(picture.height * scale);
  canvas.getContext('2d')?.drawImage(picture, 0, 0, canvas.width, canvas.height);
  picture.close();
  return new Promise((done) => canvas.toBlob((blob) => done(blob ?? file), 'image/jpeg', quality));
}
