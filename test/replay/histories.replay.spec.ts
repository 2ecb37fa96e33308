import { DeterminismViolationError } from '@temporalio/workflow';
import { Worker } from '@temporalio/worker';
import { join } from 'node:path';
import { storedHistories, type StoredHistory } from '../stack/histories.js';

const workflowBundle = { codePath: join(import.meta.dirname, '../../apps/worker/dist/workflow-bundle.js') };
const replay = ({ branch, history }: StoredHistory) => Worker.runReplayHistory({ workflowBundle }, history, branch);
const histories = await storedHistories();

/** The same history under another workflow's name: its sentence asks for other steps. */
const asAnother = (stored: StoredHistory, name: string): StoredHistory => ({
  ...stored,
  history: JSON.parse(
    JSON.stringify(stored.history).replaceAll(
      `"workflowType":{"name":"${stored.workflow}"}`,
      `"workflowType":{"name":"${name}"}`,
    ),
  ),
});

describe('stored histories replay on today’s definitions', () => {
  it('there is one of every workflow', () => {
    expect(new Set(histories.map(({ workflow }) => workflow))).toEqual(
      new Set(['campaign', 'unitRound', 'inspection', 'leaderReview', 'commendation']),
    );
  });
  it.each(histories)('$workflow $release $branch', async (stored) => {
    await expect(replay(stored)).resolves.toBeUndefined();
  });
  it('a history that another definition made is refused', async () => {
    const whole = histories.find(
      ({ workflow, branch }) => workflow === 'unitRound' && branch === 'through-every-step',
    )!;
    await expect(replay(asAnother(whole, 'relayMarker'))).rejects.toThrow(DeterminismViolationError);
  });
});
