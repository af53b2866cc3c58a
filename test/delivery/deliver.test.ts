import { expect } from '@open-wc/testing';
import { deliver, type Clock, type DeliverOptions } from '../../src/delivery/deliver.ts';
import { restoreConnection, restoreFetch, setOnline, stubFetch } from './support/fetch-stub.ts';

const payload = { id: '1', message: 'hello' };

const clock = (random = 0.5) => {
  let now = 1_000_000;
  const slept: number[] = [];
  const fake: Clock = {
    now: () => now,
    random: () => random,
    sleep: (ms) => {
      slept.push(ms);
      now += ms;
      return Promise.resolve();
    },
  };
  return { fake, slept };
};

const options = (more: Partial<DeliverOptions> = {}): DeliverOptions => ({
  endpoint: 'https://forms.example/x',
  timeout: 5000,
  signal: new AbortController().signal,
  ...more,
});

const status =
  (code: number, headers: Record<string, string> = {}) =>
  () =>
    new Response(code === 200 ? '{"ok":true}' : '', { status: code, headers });

const hidden = () => Promise.reject(new TypeError('Failed to fetch'));

describe('delivering an inquiry', () => {
  afterEach(() => {
    restoreFetch();
    restoreConnection();
  });

  it('asks a busy endpoint again when it wants to be asked, with the same body', async () => {
    const asked = stubFetch(status(429, { 'Retry-After': '7' }), status(200));
    const { fake, slept } = clock();
    const waits: number[] = [];
    const outcome = await deliver(payload, options({ clock: fake, onWait: ({ until }) => waits.push(until) }));
    expect(outcome).to.deep.equal({ kind: 'sent' });
    expect(slept).to.deep.equal([7250]);
    expect(waits).to.deep.equal([1_007_250]);
    expect(asked.map(({ init }) => init.body)).to.deep.equal(['id=1&message=hello', 'id=1&message=hello']);
  });

  it('tries three times more at most, with full jitter', async () => {
    const asked = stubFetch(status(503));
    const { fake, slept } = clock();
    expect(await deliver(payload, options({ clock: fake }))).to.deep.equal({ kind: 'busy', status: 503 });
    expect(asked).to.have.length(4);
    expect(slept).to.deep.equal([1000, 2000, 4000]);
  });

  it('begins no attempt after the deadline', async () => {
    const asked = stubFetch(status(503, { 'Retry-After': '61' }));
    const { fake, slept } = clock();
    const outcome = await deliver(payload, options({ clock: fake }));
    expect(outcome).to.deep.equal({ kind: 'busy', status: 503, retryAfter: 61_000 });
    expect(slept).to.deep.equal([61_250]);
    expect(asked).to.have.length(2);
    await deliver(payload, options({ clock: clock().fake, deadline: 60_000 }));
    expect(asked).to.have.length(3);
  });

  for (const [name, answer] of [
    ['a clear success', status(200)],
    ['a refusal', status(404)],
    ['a rejection', status(422)],
    ['a server error', status(500)],
    ['a failed request', hidden],
  ] as const)
    it(`sends no second copy after ${name}`, async () => {
      const asked = stubFetch(answer, status(200));
      await deliver(payload, options({ clock: clock().fake }));
      expect(asked).to.have.length(1);
    });

  it('tries whatever may pass again at an idempotent endpoint', async () => {
    const asked = stubFetch(status(500), status(502), status(503), status(200));
    const outcome = await deliver(payload, options({ clock: clock().fake, idempotent: true }));
    expect(outcome.kind).to.equal('sent');
    expect(asked).to.have.length(4);
  });

  it('stops after one retry when the browser hides the reason', async () => {
    const asked = stubFetch(hidden);
    const outcome = await deliver(payload, options({ clock: clock().fake, idempotent: true }));
    expect(outcome.kind).to.equal('unknown');
    expect(asked).to.have.length(2);
  });

  it('does not forget that an earlier attempt may have arrived', async () => {
    for (const later of [status(404), status(503)]) {
      stubFetch(status(500), later);
      const outcome = await deliver(payload, options({ clock: clock().fake, idempotent: true }));
      expect(outcome).to.deep.equal({ kind: 'unknown', reason: 'the server answered 500' });
    }
  });

  it('returns at once when there is no connection', async () => {
    const asked = stubFetch(status(200));
    setOnline(false);
    const { fake, slept } = clock();
    expect(await deliver(payload, options({ clock: fake, idempotent: true }))).to.deep.equal({ kind: 'offline' });
    expect(asked).to.have.length(0);
    expect(slept).to.deep.equal([]);
  });

  it('returns what it knows when the wait is cancelled', async () => {
    const asked = stubFetch(status(503, { 'Retry-After': '60' }), status(200));
    const abort = new AbortController();
    const outcome = await deliver(
      payload,
      options({ signal: abort.signal, onWait: () => queueMicrotask(() => abort.abort()) }),
    );
    expect(outcome).to.deep.equal({ kind: 'busy', status: 503, retryAfter: 60_000 });
    expect(asked).to.have.length(1);
  });

  it('waits by the real clock as well', async () => {
    const asked = stubFetch(status(503, { 'Retry-After': '0' }), status(200));
    expect((await deliver(payload, options())).kind).to.equal('sent');
    expect(asked).to.have.length(2);
  });

  it('waits for nothing once its signal is aborted', async () => {
    const abort = new AbortController();
    const asked = stubFetch(() => {
      abort.abort();
      return new Promise(() => undefined);
    });
    const { fake, slept } = clock();
    expect((await deliver(payload, options({ clock: fake, idempotent: true, signal: abort.signal }))).kind).to.equal(
      'unknown',
    );
    expect(asked).to.have.length(1);
    expect(slept).to.deep.equal([]);
  });
});
