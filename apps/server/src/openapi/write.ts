import { writeFile } from 'node:fs/promises';
import openapiTS, { astToString } from 'openapi-typescript';
import { openApiDocument } from './document.js';

/** Writes the document and the client's types: `node apps/server/dist/openapi/write.js`, at the workspace's root. */
const HEADER = "/** Generated from the server's schemas by apps/server/src/openapi/write.ts; never edited. */\n";
const document = openApiDocument();
const types = await openapiTS(document as unknown as Parameters<typeof openapiTS>[0], { alphabetize: true });

await writeFile('libs/api-client/openapi.json', `${JSON.stringify(document, null, 2)}\n`);
await writeFile('libs/api-client/src/schema.ts', HEADER + astToString(types));
