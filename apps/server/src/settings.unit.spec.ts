import { readSettings } from './settings.js';

const env = { DATABASE_URL: 'postgres://somewhere' };

describe('the settings', () => {
  it('are all roles on a free port of the own machine unless told otherwise', () => {
    expect(readSettings([], env)).toMatchObject({
      roles: ['api', 'projector', 'relay'],
      host: '127.0.0.1',
      port: 0,
      demo: false,
    });
  });
  it('take the roles of the command line', () => {
    expect(readSettings(['--roles', 'projector,relay'], env).roles).toEqual(['projector', 'relay']);
  });
  it('name a KurrentDB only when the log is there', () => {
    expect(readSettings([], env)).not.toHaveProperty('kurrentUrl');
    expect(readSettings([], { ...env, KURRENTDB_URL: 'kurrentdb://log' }).kurrentUrl).toBe('kurrentdb://log');
  });
  it.each([
    [['--roles', 'notary'], env, '--roles: "notary" is none of'],
    [['--unknown'], env, '--unknown'],
    [[], {}, 'DATABASE_URL'],
    [[], { ...env, VANDONG_PORT: '70000' }, 'VANDONG_PORT'],
    [[], { ...env, VANDONG_PORT: 'http' }, 'VANDONG_PORT'],
  ])('refuse %j', (args, given, words) => expect(() => readSettings(args, given)).toThrow(words));
});
