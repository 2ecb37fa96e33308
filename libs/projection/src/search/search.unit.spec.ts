import { fold, foldDocumentNo } from './index.js';

describe('a search key', () => {
  it.each([
    ['Đặng Thị Thủy', 'dang thi thuy'],
    ['Thuỷ', 'thuy'],
    ['hoà', fold('hòa')],
    ['Ðức', 'duc'],
    ['  Lê\u00a0Hữu   Ân ', 'le huu an'],
    ['ệ'.normalize('NFD'), 'e'],
    ['Giàng A Pó', 'giang a po'],
  ])('of %s is %s', (text, key) => {
    expect(fold(text)).toBe(key);
  });
  it('of a document number knows no space, no stroke and no leading zero', () => {
    const key = foldDocumentNo('21/QĐ-C07-P02');
    expect(['021/QĐ-C07-P02', '21 / QD C07 P02', '21.qđ.c07.p02'].map(foldDocumentNo)).toEqual([key, key, key]);
    expect(foldDocumentNo('210/C07-P02')).not.toBe(key);
  });
});
