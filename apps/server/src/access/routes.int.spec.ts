import { routesOf, type DeclaredRoute } from '../testing/declared-routes.js';
import { InProcessServer } from '../testing/in-process-server.js';
import { routes as contract } from '../openapi/routes/index.js';

let server: InProcessServer;
let declared: readonly DeclaredRoute[];
beforeAll(async () => {
  server = await InProcessServer.start({ demo: true });
  declared = routesOf(server.app);
});
afterAll(() => server.stop());

const named = ({ method, path }: { readonly method: string; readonly path: string }) => `${method} ${path}`;

describe('every route', () => {
  it('declares the permission it needs, or that it is public', () => {
    expect(declared.length).toBeGreaterThan(40);
    expect(declared.filter(({ requirement, open }) => !requirement && !open).map(named)).toEqual([]);
    expect(declared.filter(({ requirement, open }) => requirement && open).map(named)).toEqual([]);
  });

  it('is public only where nobody can be signed in yet, or where nothing is told', () => {
    const open = declared.filter((route) => route.open).map(named);
    expect(open.sort()).toEqual([
      'get /api/openapi.json',
      'get /api/v1/demo',
      'get /api/v1/healthz',
      'get /api/v1/readyz',
      'post /api/v1/session',
    ]);
  });

  it('stands in the OpenAPI document, and the document has no other', () => {
    const documented = contract.map(({ method, path }) => `${method} /api/v1${path}`);
    const served = declared.map(named).filter((name) => name !== 'get /api/openapi.json');
    expect(served.sort()).toEqual(documented.sort());
  });

  it('says, when it is a command, what its right must reach', () => {
    const commands = new Set(
      contract.filter(({ command }) => command).map(({ method, path }) => `${method} /api/v1${path}`),
    );
    const unbounded = declared.filter((route) => commands.has(named(route)) && !route.requirement?.subject);
    expect(unbounded.map(named)).toEqual([]);
  });

  it('checks its body by the schema of the document', () => {
    const bodies = new Map(contract.map((route) => [`${route.method} /api/v1${route.path}`, route.body]));
    const other = declared.filter((route) => bodies.get(named(route)) !== route.bodySchema);
    expect(other.map(named)).toEqual([]);
  });

  it('takes the query parameters of the document', () => {
    const queries = new Map(
      contract.map((route) => [`${route.method} /api/v1${route.path}`, Object.keys(route.query?.shape ?? {}).sort()]),
    );
    const served = declared.filter(({ path }) => path.startsWith('/api/v1'));
    expect(served.map((route) => [named(route), route.query])).toEqual(
      served.map((route) => [named(route), queries.get(named(route))]),
    );
  });
});

describe('without the demo', () => {
  it('has no controls of the clock', async () => {
    const plain = await InProcessServer.start();
    try {
      expect(routesOf(plain.app).filter(({ path }) => path.includes('/demo'))).toEqual([]);
    } finally {
      await plain.stop();
    }
  });
});
