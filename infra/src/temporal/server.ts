export interface TemporalOptions {
  /** Free unless set. */
  readonly port?: number;
  readonly uiPort?: number;
  readonly log?: (line: string) => void;
  /** Where the pid file goes (processes/pid-file). */
  readonly runDir?: string;
  readonly logFile?: string;
  /** The server does not keep us running; it ends with us. */
  readonly background?: boolean;
}

export interface TemporalServer {
  /** `host:port` of the frontend. */
  readonly address: string;
  /** Absent for a server that is not ours. */
  readonly uiUrl?: string;
  /** Absent for a server that is not ours or that the SDK started. */
  readonly pid?: number;
  /** Resolves when a server of ours has ended; never for one that is not ours. */
  readonly exited: Promise<void>;
  /** Ends a server of ours; leaves any other alone. */
  readonly stop: () => Promise<void>;
}
