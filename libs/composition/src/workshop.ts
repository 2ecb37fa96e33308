import { NestFactory } from '@nestjs/core';
import { CommandBus } from '@nestjs/cqrs';
import type { Case, EventStore, Identity } from '@vandong/kernel';
import { casesFrom } from './cases.js';
import { ContextsModule } from './contexts.module.js';

export interface BareContexts {
  readonly cases: Readonly<Record<string, Case>>;
  dispatch(command: object): Promise<unknown>;
  close(): Promise<void>;
}

/** All contexts over one store, without a server around them: for an import, a tool, a test. */
export async function contextsOver(store: EventStore, identity: Identity): Promise<BareContexts> {
  const context = await NestFactory.createApplicationContext(ContextsModule.over(store, identity), {
    logger: false,
    abortOnError: false,
  });
  const bus = context.get(CommandBus);
  return {
    cases: casesFrom((type) => context.get(type, { strict: false })),
    dispatch: (command) => bus.execute(command as never),
    close: () => context.close(),
  };
}
