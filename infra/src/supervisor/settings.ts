import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { folders } from '../folders/index.js';

/** What one start is asked to do and where it keeps its things. */
export interface Settings {
  /** The project's folder. */
  readonly root: string;
  /** Data of this instance: the demo and a force of one's own never share a folder. */
  readonly home: string;
  readonly demo: boolean;
  /** Plays the demo campaign to its end by itself. */
  readonly play: boolean;
  readonly host: string;
  /** Free unless set. */
  readonly port?: number;
}

export interface Asked {
  readonly root: string;
  readonly argv: readonly string[];
  readonly env: Readonly<Record<string, string | undefined>>;
}

/** @throws for a flag that does not exist, flags that contradict, a port that is none */
export function settingsOf({ root, argv, env }: Asked): Settings {
  const { values } = parseArgs({
    args: [...argv],
    options: { empty: { type: 'boolean', default: false }, play: { type: 'boolean', default: false } },
  });
  if (values.empty && values.play) throw new Error('--play plays the demo: it cannot go with --empty');
  const port = portOf(env['VANDONG_PORT']);
  return {
    root,
    home: join(folders().data, values.empty ? 'force' : 'demo'),
    demo: !values.empty,
    play: values.play,
    host: env['VANDONG_HOST'] || '127.0.0.1',
    ...(port === undefined ? {} : { port }),
  };
}

function portOf(text: string | undefined): number | undefined {
  if (!text) return undefined;
  const port = Number(text);
  if (!Number.isInteger(port) || port < 1 || port > 65_535) throw new Error(`VANDONG_PORT is no port: "${text}"`);
  return port;
}
