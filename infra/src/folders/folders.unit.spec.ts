import { foldersOf, type Machine } from './folders.js';

const user: Machine = { platform: 'linux', isRoot: false, home: '/home/an', env: {} };

describe('folders', () => {
  it('follow the XDG rules for an ordinary user', () => {
    expect(foldersOf(user)).toEqual({ cache: '/home/an/.cache/vandong', data: '/home/an/.local/share/vandong' });
    expect(foldersOf({ ...user, env: { XDG_CACHE_HOME: '/c', XDG_DATA_HOME: '/d' } })).toEqual({
      cache: '/c/vandong',
      data: '/d/vandong',
    });
  });

  it('leave the home of root, which the database user cannot read', () => {
    expect(foldersOf({ ...user, isRoot: true, home: '/root' })).toEqual({
      cache: '/var/lib/vandong/cache',
      data: '/var/lib/vandong/data',
    });
  });

  it('yield to what the environment says, one by one', () => {
    expect(foldersOf({ ...user, env: { VANDONG_DATA_DIR: '/srv/v' } })).toEqual({
      cache: '/home/an/.cache/vandong',
      data: '/srv/v',
    });
  });
});
