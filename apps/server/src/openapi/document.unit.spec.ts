import { readFileSync } from 'node:fs';
import { openApiDocument } from './document.js';
import { routes } from './routes/index.js';

const WRITTEN = new URL('../../../../libs/api-client/openapi.json', import.meta.url);

describe('the OpenAPI document', () => {
  it('is the one the client was generated from', () => {
    expect(JSON.parse(readFileSync(WRITTEN, 'utf8'))).toEqual(JSON.parse(JSON.stringify(openApiDocument())));
  });
  it('names each operation once', () => {
    const ids = routes.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });
  it('refers to nothing that is not there', () => {
    const document = openApiDocument() as { components: { schemas: object } };
    const refs = [...JSON.stringify(document).matchAll(/"#\/components\/schemas\/(\w+)"/g)].map(
      ([, name]) => name ?? '',
    );
    expect(refs.length).toBeGreaterThan(100);
    expect(refs.filter((name) => !Object.hasOwn(document.components.schemas, name))).toEqual([]);
  });
});
