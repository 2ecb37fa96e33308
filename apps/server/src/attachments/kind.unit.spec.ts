import { kindOf } from './kind.js';

const bytes = (head: string | readonly number[]) =>
  Buffer.concat([typeof head === 'string' ? Buffer.from(head, 'latin1') : Buffer.from(head), Buffer.alloc(32)]);

describe('a file is what its bytes say', () => {
  it.each([
    ['jpg', bytes([0xff, 0xd8, 0xff, 0xe1])],
    ['png', bytes([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])],
    ['pdf', bytes('%PDF-1.7\n')],
    ['heic', bytes('\0\0\0\x18ftypheic')],
    ['heic', bytes('\0\0\0\x18ftypmif1')],
  ])('%s', (kind, content) => expect(kindOf(content)).toBe(kind));

  it.each([
    ['a page', bytes('<!doctype html><script>')],
    ['a drawing that may hold a script', bytes('<svg xmlns="http')],
    ['a film in the same container', bytes('\0\0\0\x18ftypisom')],
    ['a program', bytes('MZ')],
    ['an empty file', Buffer.alloc(0)],
    ['the beginning of a picture alone', Buffer.from([0xff, 0xd8, 0xff])],
  ])('%s is not kept', (_, content) => expect(kindOf(content)).toBeUndefined());
});
