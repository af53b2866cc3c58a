import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { connect } from 'node:net';
import { after, before, describe, it } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { ORIGIN, TYPES, inquiry, start, type TestEndpoint } from './support.ts';

/** Sends the start of a longer body, and hangs up. */
const hangUp = async (url: string): Promise<void> => {
  const socket = connect(Number(new URL(url).port), '127.0.0.1');
  socket.write(
    'POST /inquiries HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: 500\r\n\r\n{"a',
  );
  await sleep(100);
  socket.destroy();
};

const LOCKER = `
  const { DatabaseSync } = require('node:sqlite');
  new DatabaseSync(process.argv[1]).exec('BEGIN EXCLUSIVE');
  process.stdout.write('locked');
  process.stdin.resume();
`;

/** Locks a database from another process, since the locks of one process do not keep itself out. */
const lock = async (file: string): Promise<() => Promise<void>> => {
  const locker = spawn(process.execPath, ['--eval', LOCKER, file], { stdio: ['pipe', 'pipe', 'ignore'] });
  const [first] = (await Promise.race([once(locker.stdout, 'data'), once(locker, 'exit')])) as unknown[];
  assert.equal(String(first), 'locked', 'another process can lock the database');
  return async () => {
    locker.kill();
    await once(locker, 'exit');
  };
};

const waitFor = async (isThere: () => boolean): Promise<void> => {
  for (let tries = 0; tries < 100 && !isThere(); tries++) await sleep(20);
};

describe('when something fails', () => {
  let endpoint: TestEndpoint;
  before(async () => {
    endpoint = await start();
  });
  after(() => endpoint.close());

  it('asks to try again while the database is locked, in a way that the page can read, and stores it then', async () => {
    const sent = inquiry({ name: 'Secretname' });
    const post = () => endpoint.post(JSON.stringify(sent), TYPES.json, { Origin: ORIGIN });
    const unlock = await lock(endpoint.file);
    try {
      const response = await post();
      assert.equal(response.status, 503);
      assert.equal(response.headers.get('Content-Type'), 'application/problem+json');
      assert.equal(response.headers.get('Access-Control-Allow-Origin'), ORIGIN);
      assert.match(response.headers.get('Retry-After') ?? '', /^\d+$/);
    } finally {
      await unlock();
    }
    assert.match(endpoint.logged.join('\n'), /database failed: SQLITE_BUSY/);
    assert.doesNotMatch(endpoint.logged.join('\n'), /secret/i);
    assert.equal((await post()).status, 201);
  });

  it('waits for a lock that is short, for many at once', async () => {
    const unlock = await lock(endpoint.file);
    const bodies = Array.from({ length: 20 }, () => JSON.stringify(inquiry()));
    const answers = Promise.all(bodies.map((body) => endpoint.post(body, TYPES.json)));
    // How long the lock is held: shorter than the store's patience, longer than one try.
    await sleep(300);
    await unlock();
    assert.deepEqual(new Set((await answers).map(({ status }) => status)), new Set([201]));
  });

  it('has committed what it answers with 201, also after a lock', async () => {
    const post = () => endpoint.post(JSON.stringify(inquiry()), TYPES.json);
    const unlock = await lock(endpoint.file);
    assert.equal((await post()).status, 503);
    await unlock();
    assert.equal((await post()).status, 201);
    // Another process can take the lock only when no write is left open.
    await (
      await lock(endpoint.file)
    )();
  });

  it('blames a body that breaks off on the sender, and serves the next one', async () => {
    endpoint.logged.length = 0;
    await hangUp(endpoint.url);
    await waitFor(() => endpoint.logged.length > 0);
    assert.match(endpoint.logged.join('\n'), /^POST \/inquiries 400 \d+ ms$/);
    assert.equal((await endpoint.post(JSON.stringify(inquiry()), TYPES.json)).status, 201);
  });

  it('logs one line for a path with a line break in it, and no query', async () => {
    endpoint.logged.length = 0;
    await fetch(`${endpoint.url}/a%0APOST%20/inquiries%20201?name=Secretname`);
    assert.equal(endpoint.logged.length, 1);
    assert.match(endpoint.logged[0] ?? '', /^GET \/a%0APOST%20\/inquiries%20201 404 \d+ ms$/);
  });
});
