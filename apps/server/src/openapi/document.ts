import { problem } from '../contract/index.js';
import { components, type JsonSchema } from './components.js';
import type { Route } from './route.js';
import { routes as allRoutes } from './routes/index.js';

type Components = ReturnType<typeof components>;

/** The OpenAPI 3.1 document, from the same schemas that check requests. */
export function openApiDocument(routes: readonly Route[] = allRoutes): JsonSchema {
  const parts = components(routes);
  const paths: Record<string, Record<string, unknown>> = {};
  for (const route of routes) {
    const path = `/api/v1${route.path.replace(/:(\w+)/g, '{$1}')}`;
    paths[path] = { ...paths[path], [route.method]: operation(route, parts) };
  }
  return {
    openapi: '3.1.0',
    info: {
      title: 'VanDong',
      version: '1',
      description: 'Runs a campaign through every unit of a force, from an event log.',
    },
    paths,
    components: {
      schemas: parts.all,
      securitySchemes: { session: { type: 'apiKey', in: 'cookie', name: '__Host-vandong' } },
    },
    security: [{ session: [] }],
  };
}

function operation(route: Route, parts: Components): JsonSchema {
  return {
    operationId: route.id,
    tags: [route.tag],
    parameters: [
      ...pathParameters(route.path),
      ...queryParameters(route, parts),
      ...(route.command ? [idempotencyKey] : []),
    ],
    ...(route.body && {
      requestBody: { required: true, content: { 'application/json': { schema: parts.ref(route.body) } } },
    }),
    ...(route.upload && { requestBody: { required: true, content: { 'multipart/form-data': { schema: upload } } } }),
    responses: { ...answer(route, parts), default: problemAnswer(parts) },
  };
}

const idempotencyKey = {
  name: 'Idempotency-Key',
  in: 'header',
  required: true,
  description:
    'Made once per act of a person: the same key with the same body answers with the first result, with another body it is refused.',
  schema: { type: 'string', pattern: '^[A-Za-z0-9_-]{16,64}$' },
};
const upload = { type: 'object', properties: { file: { type: 'string', format: 'binary' } }, required: ['file'] };

const pathParameters = (path: string) =>
  [...path.matchAll(/:(\w+)/g)].map(([, name]) => ({ name, in: 'path', required: true, schema: { type: 'string' } }));

function queryParameters(route: Route, parts: Components) {
  if (!route.query) return [];
  const { properties = {}, required = [] } = parts.of(route.query) as {
    properties?: Record<string, JsonSchema>;
    required?: readonly string[];
  };
  return Object.entries(properties).map(([name, schema]) => ({
    name,
    in: 'query',
    required: required.includes(name),
    schema,
  }));
}

function answer({ answers }: Route, parts: Components): JsonSchema {
  switch (answers.kind) {
    case 'json':
      return {
        [answers.status]: { description: 'OK', content: { 'application/json': { schema: parts.ref(answers.schema) } } },
      };
    case 'file':
      return {
        200: {
          description: 'The file',
          content: { [answers.mediaType]: { schema: { type: 'string', format: 'binary' } } },
        },
      };
    case 'stream':
      return {
        200: {
          description: 'Server-sent events',
          content: { 'text/event-stream': { schema: parts.ref(answers.schema) } },
        },
      };
    case 'nothing':
      return { 204: { description: 'Done' } };
  }
}

const problemAnswer = (parts: Components) => ({
  description: "A problem in the reader's language",
  content: { 'application/problem+json': { schema: parts.ref(problem) } },
});
