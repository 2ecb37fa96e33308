/** A mark inside a part is written with a backslash before it. */
const escaped = (part: string): string => part.replaceAll(/[\\;|]/g, String.raw`\$&`);
const plain = (part: string): string => part.replaceAll(/\\([\\;|])/g, '$1').trim();

function split(text: string, mark: ';' | '|'): string[] {
  const parts = [''];
  for (const [piece] of text.matchAll(/\\[\\;|]|[\s\S]/g)) {
    if (piece === mark) parts.push('');
    else parts[parts.length - 1] += piece;
  }
  return parts;
}

/** `a|b; c|d` as records of parts. */
export const recordsIn = (text: string): readonly (readonly string[])[] =>
  split(text, ';').map((record) => split(record, '|').map(plain));
/** `a|b` as the parts of one record, in which `;` is a letter like others. */
export const partsIn = (text: string): readonly string[] => split(text, '|').map(plain);

/** Parts at the end that say nothing are not written. */
export function writeRecords(records: readonly (readonly (string | undefined)[])[]): string {
  return records
    .map((parts) =>
      parts
        .map((part = '') => escaped(part))
        .join('|')
        .replace(/\|+$/, ''),
    )
    .join('; ');
}
