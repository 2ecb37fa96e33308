/**
 * Ends what its parent started, when the parent is gone, even by SIGKILL.
 *
 * The parent holds the other end of standard input; the kernel closes it when the parent dies, however it dies.
 * One line a message, in JSON: {"hold":pid,"signal":"SIGTERM"} · {"release":pid} · {"folder":path}: remove it at the end.
 * Whoever is still alive ten seconds after its signal gets SIGKILL.
 *
 * It stands alone (no build, no imports of ours) so that launchers run from source and from dist alike.
 * Chosen over PR_SET_PDEATHSIG, which Node cannot set and only Linux has.
 */
import { readFileSync, rmSync } from 'node:fs';
import { createInterface } from 'node:readline';

const GRACE_MS = 10_000;
const LOOK_EVERY_MS = 50;

const held = new Map();
const folders = new Set();

// Ctrl-C reaches the whole terminal group; the parent decides what to do with it.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => undefined);

createInterface({ input: process.stdin })
  .on('line', (line) => {
    const message = JSON.parse(line);
    if (message.hold) held.set(message.hold, message.signal);
    if (message.release) held.delete(message.release);
    if (message.folder) folders.add(message.folder);
  })
  .on('close', () => void end());

async function end() {
  for (const [pid, signal] of held) send(pid, signal);
  const deadline = Date.now() + GRACE_MS;
  // A process seen gone is dropped at once, so a later owner of its number is never hit.
  while (stillAlive() && Date.now() < deadline) await new Promise((done) => setTimeout(done, LOOK_EVERY_MS));
  for (const pid of held.keys()) send(pid, 'SIGKILL');
  for (const folder of folders) rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  process.exit(0);
}

function stillAlive() {
  for (const pid of held.keys()) if (!send(pid, 0) || isZombie(pid)) held.delete(pid);
  return held.size > 0;
}

/** An ended process that nobody counts: a container's first process may never do it. */
function isZombie(pid) {
  try {
    return /\) Z /.test(readFileSync(`/proc/${pid}/stat`, 'utf8'));
  } catch {
    return false;
  }
}

function send(pid, signal) {
  try {
    return process.kill(pid, signal);
  } catch {
    return false;
  }
}
