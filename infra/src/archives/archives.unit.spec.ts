import { insideFolder } from './inside-folder.js';
import { storedZip } from './stored-zip.testing.js';
import { zipEntry } from './zip.js';

describe('zipEntry', () => {
  it('finds an entry by the end of its name', () => {
    expect(zipEntry(storedZip('a/b/program', Buffer.from('x')), '/program').toString()).toBe('x');
  });

  it('says what is missing or broken', () => {
    expect(() => zipEntry(storedZip('a', Buffer.from('x')), 'b')).toThrow('no entry that ends with "b"');
    expect(() => zipEntry(Buffer.from('no zip at all'), 'b')).toThrow('not a zip archive');
  });
});

it.each(['../x', '/etc/passwd', 'a/../../x', '.'])('an entry named %j cannot leave its folder', (name) => {
  expect(() => insideFolder('/cache', name)).toThrow('leads out of its folder');
});

it('an entry in a sub-folder stays', () => {
  expect(insideFolder('/cache', './lib/x.so')).toBe('/cache/lib/x.so');
});
