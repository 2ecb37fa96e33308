import { KeptRows } from './index.js';

const list = (length: number) => Array.from({ length }, (_, n) => n);

describe('kept rows', () => {
  it('are an answer only to the same question in the same state', () => {
    const kept = new KeptRows();
    kept.keep('units', '7', [1]);
    expect([kept.find('units', '7'), kept.find('units', '8'), kept.find('rounds', '7')]).toEqual([
      [1],
      undefined,
      undefined,
    ]);
    kept.keep('units', '8', [2]);
    expect([kept.find('units', '7'), kept.find('units', '8')]).toEqual([undefined, [2]]);
  });

  it('make room for newer ones, those first that nobody has asked for since', () => {
    const kept = new KeptRows();
    kept.keep('asked', '1', list(9_000));
    kept.keep('forgotten', '1', list(9_000));
    kept.find('asked', '1');
    kept.keep('new', '1', list(9_000));
    expect(['asked', 'forgotten', 'new'].map((question) => kept.find(question, '1')?.length)).toEqual([
      9_000,
      undefined,
      9_000,
    ]);
  });

  it('cannot be changed by one reader for the others', () => {
    const kept = new KeptRows();
    kept.keep('units', '1', [2, 1]);
    expect(() => (kept.find('units', '1') as number[]).reverse()).toThrow(TypeError);
  });
});
