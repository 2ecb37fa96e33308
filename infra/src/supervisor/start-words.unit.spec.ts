import { readyLine } from './node-service.js';
import { closingLines } from './run.js';
import { settingsOf } from './settings.js';
import { STEPS } from './steps.js';

const ask = (argv: string[], env: Record<string, string> = {}) => settingsOf({ root: '/project', argv, env });

describe('settings', () => {
  it('keep the demo and a force of one’s own in different folders', () => {
    expect(ask([])).toMatchObject({ demo: true, play: false, host: '127.0.0.1' });
    expect(ask(['--empty'])).toMatchObject({ demo: false, play: false });
    expect(ask(['--empty']).home).not.toBe(ask([]).home);
  });

  it.each([
    [['--emtpy'], "Unknown option '--emtpy'"],
    [['--empty', '--play'], '--play plays the demo'],
    [['surplus'], "Unexpected argument 'surplus'"],
  ])('refuse %j', (argv, reason) => {
    expect(() => ask(argv)).toThrow(reason);
  });

  it.each(['0', '65536', 'http', '80.5', '-1'])('refuse the port %s', (port) => {
    expect(() => ask([], { VANDONG_PORT: port })).toThrow('VANDONG_PORT is no port');
  });

  it('take the address from the environment', () => {
    expect(ask([], { VANDONG_PORT: '8080', VANDONG_HOST: '0.0.0.0' })).toMatchObject({ port: 8080, host: '0.0.0.0' });
  });
});

it.each([
  ['{"ready":true,"address":"http://127.0.0.1:1"}', { address: 'http://127.0.0.1:1' }],
  ['{"ready":true}', {}],
  ['{"ready":false}', undefined],
  ['{"level":30,"msg":"ready"}', undefined],
  ['{"ready":', undefined],
  ['ready', undefined],
])('the line %s reports %j', (line, report) => {
  expect(readyLine(line)).toEqual(report);
});

it('an empty start makes an administrator and no demo; a demo start the other way round', () => {
  const names = (argv: string[]) => STEPS.filter((step) => step.when?.(ask(argv)) ?? true).map(({ name }) => name);
  expect(names([])).toEqual(['postgres', 'temporal', 'migrate', 'demo', 'server', 'worker']);
  expect(names(['--play'])).toEqual([...names([]), 'play']);
  expect(names(['--empty'])).toEqual(['postgres', 'temporal', 'migrate', 'admin', 'server', 'worker']);
});

it('the closing lines show every address and every login', () => {
  const link = { title: { vi: 'Bảng điều hành', en: 'Dashboard' }, url: 'http://127.0.0.1:8080' };
  const text = closingLines([link], ['an / one\nbinh / two'], '/data').join('\n');
  expect(text).toContain('Bảng điều hành · Dashboard  http://127.0.0.1:8080');
  expect(text).toContain('\n  an / one\n  binh / two\n');
});
