import { usageFault } from './cli-usage.js';

const helps: Readonly<Record<string, string>> = {
  import: 'Usage: vandong import [options] <files...>\n\nOptions:\n  --dry-run  checks only\n  -h, --help',
  'calendar add': 'Usage: vandong calendar add [options] <date> [days]\n',
  status: 'Usage: vandong status [options]\n  --json\n',
};
const usage = (verbs: readonly string[]) => helps[verbs.join(' ')] ?? 'Usage: vandong [options] [command]\n';

describe('what a command of the documentation may say', () => {
  it.each([
    'import a.xlsx --dry-run',
    'import a.csv b.csv',
    'calendar add 2026-11-24',
    'calendar add 2026-11-24 1',
    'status --json',
  ])('%s', (line) => {
    expect(usageFault(usage, line.split(' '))).toBeUndefined();
  });

  it.each([
    ['export a.xlsx', 'vandong knows no "export a.xlsx"'],
    ['import', 'vandong needs <files...>, got ""'],
    ['import a.xlsx --dry', 'vandong import has no option --dry'],
    ['status now', 'vandong takes no argument, got "now"'],
    ['calendar add', 'vandong needs <date> [days], got ""'],
  ])('%s is refused', (line, why) => {
    expect(usageFault(usage, line.split(' '))).toBe(why);
  });
});
