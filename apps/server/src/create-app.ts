import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { randomUUID } from 'node:crypto';
import { AppModule } from './app.module.js';
import { serveDashboard } from './http/dashboard.js';
import { BODY_LIMIT, registerPlugins } from './http/plugins.js';
import { answerBadAddress, answerUnreadable } from './http/unreadable.js';
import { logOptions, NestLog } from './platform/log.js';
import { ProblemFilter, validationPipe } from './problems/index.js';
import type { Settings } from './settings.js';

/** The server, not listening yet. */
export async function createApp(settings: Settings): Promise<NestFastifyApplication> {
  const adapter = fastifyAdapter(settings);
  const app = await NestFactory.create<NestFastifyApplication>(AppModule.with(settings), adapter, {
    logger: new NestLog(adapter.getInstance().log),
    abortOnError: false,
  });
  return dressed(app, settings);
}

const fastifyAdapter = ({ logLevel }: Settings): FastifyAdapter =>
  new FastifyAdapter({
    logger: logOptions(logLevel),
    bodyLimit: BODY_LIMIT,
    routerOptions: { maxParamLength: 300 },
    genReqId: () => randomUUID(),
    forceCloseConnections: 'idle',
    multipart: false,
    requestTimeout: 60_000,
    frameworkErrors: answerBadAddress,
    clientErrorHandler: answerUnreadable,
  });

/** Everything around the modules: prefix, filter, validation, headers, limits, the dashboard's files. */
async function dressed(app: NestFastifyApplication, settings: Settings): Promise<NestFastifyApplication> {
  app.setGlobalPrefix('api/v1', { exclude: ['api/openapi.json'] });
  app.useGlobalFilters(new ProblemFilter());
  app.useGlobalPipes(validationPipe());
  await registerPlugins(app);
  if (settings.dashboardDir) await serveDashboard(app, settings.dashboardDir);
  return app;
}
