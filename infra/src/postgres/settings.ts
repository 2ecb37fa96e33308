/**
 * The whole `postgresql.conf` of a cluster of ours, written anew at each start. Loopback only, no socket file.
 * A client that stops inside a transaction would block the log's counter row for everyone: it is cut off.
 */
export function serverSettings(port: number, fsync: boolean): string {
  const lines = [
    `port = ${port}`,
    "listen_addresses = '127.0.0.1'",
    "unix_socket_directories = ''",
    "password_encryption = 'scram-sha-256'",
    'max_connections = 100',
    "shared_buffers = '64MB'",
    "idle_in_transaction_session_timeout = '15s'",
    "timezone = 'UTC'",
    "log_timezone = 'UTC'",
    "lc_messages = 'C'",
  ];
  // Without fsync a crash of the machine may destroy the cluster: for tests only.
  const unsafe = ['fsync = off', 'synchronous_commit = off', 'full_page_writes = off', "max_wal_size = '2GB'"];
  return [...lines, ...(fsync ? [] : unsafe), ''].join('\n');
}
