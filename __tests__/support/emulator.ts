import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
export const python = `${root}.venv/${process.platform === 'win32' ? 'Scripts/python.exe' : 'bin/python'}`;

/** One call in the bed's log. */
export interface Call {
  readonly n: number;
  readonly service: string;
  readonly operation: string;
  readonly region: string;
  readonly account: string;
  readonly accessKeyId: string;
  /** IAM actions that AWS would have asked for. */
  readonly iam: readonly string[];
  readonly params: Readonly<Record<string, unknown>>;
  readonly time: string;
  readonly ms: number;
  readonly status: number;
  readonly error: string | null;
}

export interface Emulator {
  readonly url: string;
  calls(account?: string): Promise<Call[]>;
  forgetCalls(account?: string): Promise<void>;
  set(settings: object, account?: string): Promise<void>;
  plan(faults: readonly object[], account?: string): Promise<void>;
  forgetFaults(account?: string): Promise<void>;
  /** Kills a process right before, or right after, AWS acts on the account's nth changing call from now on. */
  kill(at: { pid: number; nth: number; after: boolean }, account: string): Promise<void>;
  /** Forgets a kill that did not come. */
  spare(account: string): Promise<void>;
  /** Puts `versions` of each of `keys` objects into a bucket. */
  fill(bucket: { bucket: string; keys: number; versions: number }, account: string): Promise<void>;
  expire(account?: string): Promise<void>;
  /** Everything that the account has, by its place, as the emulator keeps it. */
  state(account: string): Promise<Readonly<Record<string, unknown>>>;
  reset(account?: string): Promise<void>;
  stop(): Promise<void>;
}

/** Where a test run keeps the port of its nursery of emulators. */
export const nurseryPort = 'EMULATOR_NURSERY_PORT';

/** Starts the emulated AWS as a process of its own; it ends with this one. */
export async function startEmulator(): Promise<Emulator> {
  const nursery = process.env[nurseryPort];
  const { port, end } = nursery === undefined ? await spawned() : await forked(Number(nursery));
  const url = `http://127.0.0.1:${port}`;
  const ask = async (method: string, path: string, account?: string, body?: unknown) => {
    const query = account === undefined ? '' : `?account=${account}`;
    const answer = await fetch(`${url}/bed/${path}${query}`, {
      method,
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const text = await answer.text();
    if (!answer.ok) throw new Error(`${method} /bed/${path}: ${answer.status} ${text}`);
    return JSON.parse(text) as unknown;
  };
  return {
    url,
    calls: async (account) => (await ask('GET', 'calls', account)) as Call[],
    forgetCalls: async (account) => void (await ask('DELETE', 'calls', account)),
    set: async (settings, account) => void (await ask('POST', 'settings', account, settings)),
    plan: async (faults, account) => void (await ask('POST', 'faults', account, faults)),
    forgetFaults: async (account) => void (await ask('DELETE', 'faults', account)),
    kill: async (at, account) => void (await ask('POST', 'kill', account, at)),
    spare: async (account) => void (await ask('DELETE', 'kill', account)),
    fill: async (bucket, account) => void (await ask('POST', 'fill', account, bucket)),
    expire: async (account) => void (await ask('POST', 'expire', account)),
    state: async (account) => (await ask('GET', 'state', account)) as Record<string, unknown>,
    reset: async (account) => void (await ask('POST', 'reset', account)),
    stop: end,
  };
}

interface Started {
  readonly port: number;
  end(): Promise<void>;
}

async function spawned(): Promise<Started> {
  const child = spawnPython('--exit-with-stdin');
  const port = await portOf(child);
  // A test file that runs none of its tests starts it and never stops it: that must not keep the process alive.
  for (const handle of [child, child.stdin as Socket, child.stdout as Socket]) handle.unref();
  return {
    port,
    async end() {
      child.ref();
      child.stdin?.end();
      if (child.exitCode === null) await once(child, 'exit');
    },
  };
}

async function forked(nursery: number): Promise<Started> {
  const connection = connect(nursery, '127.0.0.1');
  const [line] = await once(createInterface(connection), 'line');
  connection.unref();
  return {
    port: portIn(String(line)),
    async end() {
      connection.ref();
      connection.end();
      if (!connection.closed) await once(connection, 'close');
    },
  };
}

/** An emulator, or a nursery of them. It says its port on standard output, and ends with its standard input. */
export function spawnPython(mode: '--exit-with-stdin' | '--nursery'): ChildProcess {
  return spawn(python, ['-m', 'emulator', mode], {
    cwd: root,
    env: {
      ...process.env,
      PYTHONPATH: `${root}__tests__`,
      // Compiled once, and not into the sources' folders.
      PYTHONPYCACHEPREFIX: `${root}.venv/pycache`,
      PYTHONDONTWRITEBYTECODE: '',
    },
    stdio: ['pipe', 'pipe', 'inherit'],
  });
}

export async function portOf(child: ChildProcess): Promise<number> {
  if (child.stdout === null) throw new Error('the emulator has no standard output');
  const line = await Promise.race([
    once(createInterface(child.stdout), 'line').then(([text]) => String(text)),
    once(child, 'exit').then(([code]) => {
      throw new Error(`the emulator ended with ${code}; run \`npm run setup\``);
    }),
    once(child, 'error').then(([error]) => {
      throw new Error(`the emulator did not start (${error}); run \`npm run setup\``);
    }),
  ]);
  return portIn(line);
}

function portIn(line: string): number {
  return (JSON.parse(line) as { port: number }).port;
}
