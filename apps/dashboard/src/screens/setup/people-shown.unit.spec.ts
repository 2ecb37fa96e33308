import type { Account } from './PeopleTab.js';
import { peopleShown } from './people-shown.js';

const grant: Account['grants'][number] = {
  role: 'auditor',
  name: { vi: 'Thanh tra', en: 'Auditor' },
  from: '2026-01-01',
};
const account = (person: string, name: string, grants: Account['grants'] = []): Account => ({
  person,
  name,
  grants,
  password: 'own',
  mayChange: true,
});

describe('the accounts shown of a whole force', () => {
  const force = [
    ...Array.from({ length: 60 }, (_, i) => account(`GL-1000${10 + i}`, `Cán bộ ${i}`)),
    account('GL-000020', 'Đặng Thị Thủy', [grant]),
  ];

  it('are those with rights first, 50 at most, and the rest is counted', () => {
    const { rows, more } = peopleShown(force, '');
    expect(rows[0]?.person).toBe('GL-000020');
    expect(rows).toHaveLength(50);
    expect(more).toBe(11);
  });

  it('are found by name without accents and by number', () => {
    const found = (text: string) => peopleShown(force, text).rows.map(({ person }) => person);
    expect(found('dang thi thuy')).toEqual(['GL-000020']);
    expect(found('gl-100069')).toEqual(['GL-100069']);
    expect(peopleShown(force, 'không ai')).toEqual({ rows: [], more: 0 });
  });
});
