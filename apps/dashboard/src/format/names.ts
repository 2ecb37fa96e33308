const collator = new Intl.Collator('vi');
const parts = (name: string) => {
  const words = name.trim().split(/\s+/);
  return { given: words.at(-1) ?? '', family: words[0] ?? '', middle: words.slice(1, -1).join(' ') };
};

/** Vietnamese order of persons: given name, then family name, then middle name. */
export const byGivenName = (a: string, b: string) => {
  const [x, y] = [parts(a), parts(b)];
  return (
    collator.compare(x.given, y.given) || collator.compare(x.family, y.family) || collator.compare(x.middle, y.middle)
  );
};

/** Text without diacritics and case, "Đặng Thị Thủy" → "dang thi thuy"; NFD alone leaves đ as it is. */
export const fold = (text: string) =>
  text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[đð]/g, 'd')
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .replace(/\s+/g, ' ')
    .trim();
