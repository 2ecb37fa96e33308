import {
  BACKWARDS,
  END,
  excludeSystemEvents,
  type KurrentDBClient,
  type ResolvedEvent,
} from '@kurrent/kurrentdb-client';

/** The newest event that is not the server's own; also how a client shows that its native half works. */
export const newest = (client: KurrentDBClient): AsyncIterable<ResolvedEvent> =>
  client.readAll({
    direction: BACKWARDS,
    fromPosition: END,
    maxCount: 1,
    filter: excludeSystemEvents(),
    requiresLeader: true,
  });
