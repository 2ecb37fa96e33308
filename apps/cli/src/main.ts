import 'reflect-metadata';
import { run } from './run.js';

// A pipe that is closed early (`| head`) is no error of ours.
process.stdout.on('error', () => undefined);
process.exit(await run(process.argv.slice(2)));
