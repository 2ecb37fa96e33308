// Prints one workflow's history as JSON. A process of its own: the protocol's JSON codec does not work inside the test runner.
import { Client, Connection } from '@temporalio/client';
import { historyToJSON } from '@temporalio/common/lib/proto-utils.js';

const [address, workflowId] = process.argv.slice(2);
const connection = await Connection.connect({ address });
const history = await new Client({ connection }).workflow.getHandle(workflowId).fetchHistory();
process.stdout.write(JSON.stringify(JSON.parse(historyToJSON(history))));
await connection.close();
