import { refuse, type Decider } from '@vandong/kernel';
import { given } from './given.js';

interface Count {
  readonly n: number;
}
const counter: Decider<Count, number, number> = {
  initial: { n: 0 },
  decide: (command, state) => (command < 0 ? refuse('counter.negative') : command === state.n ? [] : [command]),
  evolve: (_state, event) => ({ n: event }),
};
const careless: Decider<{ n: number }, number, number> = {
  initial: { n: 0 },
  decide: (command) => [command],
  evolve(state, event) {
    state.n = event;
    return state;
  },
};

describe('given / when / then', () => {
  it('compares events, repeats and refusals', () => {
    given(counter, [1]).when(2).then([2]);
    given(counter, [2]).when(2).thenNothing();
    given(counter).when(-1).refuses('counter.negative');
  });
  it('fails when the decider does something else', () => {
    expect(() => given(counter, [1]).when(2).then([3])).toThrow(/deep equality/);
    expect(() => given(counter, [1]).when(2).refuses('counter.negative')).toThrow(/expected a refusal/);
    expect(() => given(counter).when(-1).refuses('counter.other')).toThrow(/counter.other/);
  });
  it('fails when a decider changes its input', () => {
    expect(() => given(careless, [1]).when(2).then([2])).toThrow(TypeError);
  });
});
