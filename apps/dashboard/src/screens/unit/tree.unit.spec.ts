import type { UnitList } from '../../api/types.js';
import { treeOf } from './tree.js';

type Unit = UnitList['units'][number];
const unit = (id: string, superior?: string): Unit => ({
  unit: id,
  code: id,
  name: { vi: id, en: id },
  kind: 'team',
  enrolled: true,
  superior,
});
const drawn = (units: Unit[]) => treeOf(units).map(({ unit: u, depth }) => `${'-'.repeat(depth)}${u.unit}`);

describe('the tree', () => {
  it('puts each unit below its superior, by code', () =>
    expect(
      drawn([unit('PC07-31-KV10', 'PC07-31'), unit('PC07-31-KV2', 'PC07-31'), unit('PC07-31'), unit('C07')]),
    ).toEqual(['C07', 'PC07-31', '-PC07-31-KV2', '-PC07-31-KV10']));
  it('keeps a unit whose superior the reader may not see', () =>
    expect(drawn([unit('PC07-31', 'CAT-31')])).toEqual(['PC07-31']));
});
