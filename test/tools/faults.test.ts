import assert from 'node:assert/strict';
import { once } from 'node:events';
import { connect } from 'node:net';
import { after, before, describe, it, type TestContext } from 'node:test';
import { ORIGIN, inquiry, newId, pairsOf } from '../demo/endpoint/support.ts';
import { startFaults, type Faults } from '../e2e/support/faults.ts';
import { FAULTS, type FaultName } from '../e2e/support/faults/table.ts';

/** An answer's status, an error's code, or `pending` where the answer does not come to an end. */
type End = number | 'ECONNREFUSED' | 'ECONNRESET' | 'pending';

/** How a first attempt ends at each, redirects followed, and how many inquiries are stored then. */
const FIRST_ATTEMPTS: Readonly<Record<FaultName, { end: End; stored: 0 | 1 }>> = {
  none: { end: 201, stored: 1 },
  'status-400': { end: 400, stored: 0 },
  'status-401': { end: 401, stored: 0 },
  'status-403': { end: 403, stored: 0 },
  'status-404': { end: 404, stored: 0 },
  'status-405': { end: 405, stored: 0 },
  'status-408': { end: 408, stored: 0 },
  'status-409': { end: 409, stored: 0 },
  'status-410': { end: 410, stored: 0 },
  'status-413': { end: 413, stored: 0 },
  'status-415': { end: 415, stored: 0 },
  'status-422': { end: 422, stored: 0 },
  'status-425': { end: 425, stored: 0 },
  'status-500': { end: 500, stored: 0 },
  'status-502': { end: 502, stored: 0 },
  'status-504': { end: 504, stored: 0 },
  'status-500-stored': { end: 500, stored: 1 },
  'status-429': { end: 429, stored: 0 },
  'status-429-seconds': { end: 429, stored: 0 },
  'status-429-date': { end: 429, stored: 0 },
  'status-503': { end: 503, stored: 0 },
  'status-503-seconds': { end: 503, stored: 0 },
  'status-503-date': { end: 503, stored: 0 },
  'status-503-always': { end: 503, stored: 0 },
  'redirect-303': { end: 200, stored: 1 },
  'redirect-elsewhere': { end: 200, stored: 1 },
  'redirect-elsewhere-unreadable': { end: 200, stored: 1 },
  'redirect-307': { end: 201, stored: 1 },
  'html-stored': { end: 200, stored: 1 },
  'html-dropped': { end: 200, stored: 0 },
  'empty-200': { end: 200, stored: 1 },
  'status-204': { end: 204, stored: 1 },
  'no-cors': { end: 201, stored: 1 },
  'preflight-refused': { end: 201, stored: 1 },
  'connection-refused': { end: 'ECONNREFUSED', stored: 0 },
  'reset-before-body': { end: 'ECONNRESET', stored: 0 },
  'reset-stored': { end: 'ECONNRESET', stored: 1 },
  'silence-stored': { end: 'pending', stored: 1 },
  'silence-dropped': { end: 'pending', stored: 0 },
  'body-never': { end: 'pending', stored: 1 },
  drip: { end: 'pending', stored: 1 },
  'truncated-json': { end: 201, stored: 1 },
  'five-megabytes': { end: 201, stored: 1 },
  'wrong-id': { end: 201, stored: 0 },
  'success-false': { end: 200, stored: 0 },
};

const BODILESS: readonly FaultName[] = ['connection-refused', 'reset-before-body'];
const UNREADABLE: readonly FaultName[] = ['no-cors', 'redirect-elsewhere-unreadable'];

interface Post extends RequestInit {
  id?: string;
}

const post = (url: string, { id = newId(), ...init }: Post = {}): Promise<Response> =>
  fetch(url, {
    method: 'POST',
    headers: { Origin: ORIGIN },
    body: new URLSearchParams(pairsOf(inquiry({ id }))),
    ...init,
  });

const codeOf = (error: unknown): unknown => ((error as Error).cause as { code?: unknown } | undefined)?.code;

void describe('the server of faults', () => {
  let faults: Faults;
  before(async () => {
    faults = await startFaults(ORIGIN);
  });
  after(() => faults.close());

  const countStored = async (id: string): Promise<number> =>
    (await faults.stored()).filter((one) => one['id'] === id).length;

  const names = Object.keys(FIRST_ATTEMPTS) as FaultName[];

  for (const name of names.filter((one) => FIRST_ATTEMPTS[one].end !== 'pending'))
    it(`${name}: ${FAULTS[name].does}`, async () => {
      const { end, stored } = FIRST_ATTEMPTS[name];
      const id = newId();
      const attempts = faults.attempts(name);
      const answer = await post(faults.url(name), { id }).then(
        async (response) => {
          await response.arrayBuffer();
          const allowed = response.headers.get('Access-Control-Allow-Origin');
          if (UNREADABLE.includes(name)) assert.equal(allowed, null);
          else assert.ok(allowed === ORIGIN || allowed === '*');
          return response.status;
        },
        (error: unknown) => codeOf(error),
      );
      assert.equal(answer, end);
      assert.equal(await countStored(id), stored);
      assert.equal(faults.attempts(name) - attempts, BODILESS.includes(name) ? 0 : 1);
    });

  for (const name of names.filter((one) => FIRST_ATTEMPTS[one].end === 'pending'))
    it(`${name}: ${FAULTS[name].does}`, async (test: TestContext) => {
      const id = newId();
      const leave = new AbortController();
      let hasEnded = false;
      const answer = post(faults.url(name), { id, signal: leave.signal })
        .then((response) => response.text())
        .finally(() => (hasEnded = true));
      const rejected = assert.rejects(answer, { name: 'AbortError' });
      const { stored } = FIRST_ATTEMPTS[name];
      await test.waitFor(async () => {
        assert.equal(faults.attempts(name), 1);
        assert.equal(await countStored(id), stored);
      });
      // Others are served meanwhile.
      assert.equal((await post(faults.url('none'))).status, 201);
      assert.equal(hasEnded, false);
      leave.abort();
      await rejected;
      assert.equal(await countStored(id), stored);
    });

  for (const name of ['status-400', 'status-422'] as const)
    it(`${name} names the field as RFC 9457 does`, async () => {
      const response = await post(faults.url(name));
      assert.equal(response.headers.get('Content-Type'), 'application/problem+json');
      const { errors } = (await response.json()) as { errors: { pointer: string }[] };
      assert.deepEqual(
        errors.map(({ pointer }) => pointer),
        ['#/email'],
      );
    });

  for (const status of [429, 503] as const)
    for (const kind of ['', '-seconds', '-date'] as const)
      it(`status-${status}${kind} stores the second attempt at an inquiry`, async () => {
        const url = faults.url(`status-${status}${kind}`);
        const id = newId();
        const start = Date.now();
        const { status: first, headers } = await post(url, { id });
        assert.equal(first, status);
        assert.match(headers.get('Access-Control-Expose-Headers') ?? '', /Retry-After/);
        const wait = headers.get('Retry-After');
        if (kind === '') assert.equal(wait, null);
        if (kind === '-seconds') assert.equal(wait, '1');
        // A date has no fractions of a second.
        if (kind === '-date') assert.ok(Date.parse(wait ?? '') > start && Date.parse(wait ?? '') <= Date.now() + 2000);
        assert.equal((await post(url)).status, status, 'another inquiry is busy once, too');
        assert.equal((await post(url, { id })).status, 201);
        assert.equal(await countStored(id), 1);
      });

  it('redirects where they say', async () => {
    const target = async (name: FaultName): Promise<{ status: number; url: URL }> => {
      const { status, headers } = await post(faults.url(name), { redirect: 'manual' });
      assert.equal(headers.get('Access-Control-Allow-Origin'), ORIGIN);
      return { status, url: new URL(headers.get('Location') ?? '', faults.url(name)) };
    };
    const { origin } = new URL(faults.url('none'));
    const own = await target('redirect-303');
    assert.deepEqual([own.status, own.url.origin], [303, origin]);
    assert.match(await (await fetch(own.url)).text(), /Thank you/);
    const kept = await target('redirect-307');
    assert.deepEqual([kept.status, kept.url.origin], [307, origin]);
    for (const name of ['redirect-elsewhere', 'redirect-elsewhere-unreadable'] as const) {
      const { status, url } = await target(name);
      assert.equal(status, 303);
      assert.notEqual(url.origin, origin);
      assert.match(await (await fetch(url)).text(), /Thank you/);
    }
  });

  it('allows a preflight everywhere but at preflight-refused', async () => {
    const preflight = async (name: FaultName): Promise<[number, string | null]> => {
      const { status, headers } = await fetch(faults.url(name), { method: 'OPTIONS', headers: { Origin: ORIGIN } });
      return [status, headers.get('Access-Control-Allow-Origin')];
    };
    assert.deepEqual(await preflight('status-503'), [204, ORIGIN]);
    assert.deepEqual(await preflight('preflight-refused'), [403, null]);
  });

  it('stores what came as JSON and multipart as well, and knows a second attempt in them', async () => {
    const url = faults.url('status-503');
    const json = inquiry();
    const sendJson = () =>
      post(url, { body: JSON.stringify(json), headers: { Origin: ORIGIN, 'Content-Type': 'application/json' } });
    assert.deepEqual([(await sendJson()).status, (await sendJson()).status], [503, 201]);
    const multipart = inquiry();
    const data = new FormData();
    for (const [name, value] of pairsOf(multipart)) data.append(name, value);
    const sendData = () => post(url, { body: data });
    assert.deepEqual([(await sendData()).status, (await sendData()).status], [503, 201]);
    assert.deepEqual([await countStored(json.id), await countStored(multipart.id)], [1, 1]);
  });

  it('reset-before-body resets a connection whose body is still to come', async () => {
    const { port, pathname } = new URL(faults.url('reset-before-body'));
    const socket = connect(Number(port), '127.0.0.1');
    const failed = once(socket, 'error') as Promise<[NodeJS.ErrnoException]>;
    socket.write(`POST ${pathname} HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Length: 1000\r\n\r\nid=`);
    assert.equal((await failed)[0].code, 'ECONNRESET');
  });

  it('body-never sends a head', async () => {
    const leave = new AbortController();
    const response = await post(faults.url('body-never'), { signal: leave.signal });
    assert.deepEqual([response.status, response.headers.get('Access-Control-Allow-Origin')], [201, ORIGIN]);
    leave.abort();
  });

  it('drip sends one byte after the other', async () => {
    const leave = new AbortController();
    const start = performance.now();
    const { body } = await post(faults.url('drip'), { signal: leave.signal });
    const reader = (body as ReadableStream<Uint8Array>).getReader();
    let text = '';
    while (text.length < 3) text += new TextDecoder().decode((await reader.read()).value);
    // A timer can be early by a millisecond.
    assert.ok(performance.now() - start >= 398);
    assert.ok('{"id":"'.startsWith(text));
    leave.abort();
  });

  it('says in each body what its line says', async () => {
    const id = newId();
    const read = async (name: FaultName): Promise<string> => (await post(faults.url(name), { id })).text();
    assert.equal(await read('none'), JSON.stringify({ id }));
    const truncated = await read('truncated-json');
    assert.ok(truncated.length > 0);
    assert.throws(() => void JSON.parse(truncated), SyntaxError);
    assert.equal(await read('empty-200'), '');
    assert.match(await read('html-dropped'), /^<!doctype html>/);
    assert.deepEqual(JSON.parse(await read('success-false')), { success: false });
    assert.notEqual((JSON.parse(await read('wrong-id')) as { id: string }).id, id);
    const large = await read('five-megabytes');
    assert.ok(large.length > 5_000_000);
    assert.equal((JSON.parse(large) as { id: string }).id, id);
  });
});

it('closes while requests hang, and none of them hangs any longer', async (test) => {
  const faults = await startFaults(ORIGIN);
  const hanging: FaultName[] = ['silence-stored', 'silence-dropped', 'body-never', 'drip'];
  const answers = hanging.map((name) => post(faults.url(name)).then((response) => response.text()));
  const ended = Promise.allSettled(answers);
  await test.waitFor(() => {
    assert.deepEqual(
      hanging.map((name) => faults.attempts(name)),
      [1, 1, 1, 1],
    );
  });
  const url = faults.url('none');
  const refused = faults.url('connection-refused');
  await faults.close();
  assert.deepEqual(
    (await ended).map(({ status }) => status),
    hanging.map(() => 'rejected'),
  );
  for (const gone of [url, refused])
    await assert.rejects(post(gone), (error: unknown) => codeOf(error) === 'ECONNREFUSED');
});
