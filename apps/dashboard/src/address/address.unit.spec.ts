import { carried, parseSearch, readAddress, readSubject, stringifySearch } from './address.js';

describe('the address', () => {
  it('survives being written and read again', () => {
    const address = { ngay: '2026-10-30', 'so-voi': '2026-09-30', so: '31.inspection', dot: '2', loc: 'late' };
    expect(readAddress(parseSearch(stringifySearch(address)))).toEqual(address);
  });
  it('keeps numbers as text', () => expect(readAddress(parseSearch('?mo=31'))).toEqual({ mo: '31' }));
  it('drops days that do not exist, unknown keys and texts that no page wrote', () =>
    expect(readAddress({ ngay: '2026-11-31', q: 'Đặng Thị Thủy', so: 'x'.repeat(121), biet: 'mai' })).toEqual({}));
  it('compares only when a day is shown', () => expect(readAddress({ 'so-voi': '2026-09-30' })).toEqual({}));
  it('takes the time along to the next page and leaves the page behind', () =>
    expect(carried({ ngay: '2026-10-30', dot: '2', so: '31.plan', loc: 'late' })).toEqual({
      ngay: '2026-10-30',
      dot: '2',
    }));
  it('reads a subject whose row has dots', () => {
    expect(readSubject('PC07-31-KV02.plan')).toEqual({ row: 'PC07-31-KV02', column: 'plan' });
    expect(readSubject('late')).toEqual({ row: undefined, column: 'late' });
    expect(readSubject(undefined)).toBeUndefined();
  });
  it('writes nothing for an empty address', () => expect(stringifySearch({ so: undefined })).toBe(''));
});
