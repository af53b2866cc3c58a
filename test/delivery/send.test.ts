import { expect } from '@open-wc/testing';
import { send, type SendOptions } from '../../src/delivery/send.ts';
import { restoreConnection, restoreFetch, setOnline, streamed, stubFetch } from './support/fetch-stub.ts';

const ID = '0b7c3f6e-0000-4000-8000-000000000001';
const payload = { id: ID, email: 'a@b.example', message: 'hello' };

const options = (more: Partial<SendOptions> = {}): SendOptions => ({
  endpoint: 'https://forms.example/x',
  timeout: 5000,
  signal: new AbortController().signal,
  ...more,
});

const post = (more: Partial<SendOptions> = {}, content = payload) => send(content, options(more));

const headersOf = (init: RequestInit | undefined) => new Headers(init?.headers);

describe('sending an inquiry once', () => {
  afterEach(() => {
    restoreFetch();
    restoreConnection();
  });

  it('causes no preflight, takes no cookies, and tells no path', async () => {
    const [asked] = [stubFetch(() => new Response('{"ok":true}'))];
    expect(await post()).to.deep.equal({ kind: 'sent' });
    const { url, init } = asked[0]!;
    expect(url).to.equal('https://forms.example/x');
    expect([...headersOf(init).keys()]).to.deep.equal(['accept', 'content-type']);
    expect(headersOf(init).get('Accept')).to.equal('application/json');
    expect(init).to.include({
      method: 'POST',
      mode: 'cors',
      credentials: 'omit',
      referrerPolicy: 'strict-origin',
      keepalive: false,
    });
  });

  it('sends the id as a quoted key if asked, and the owner’s headers', async () => {
    const asked = stubFetch(() => new Response('', { status: 409 }));
    const outcome = await post({ idempotencyKey: true, headers: { 'X-Site': 'a' } });
    expect(headersOf(asked[0]?.init).get('Idempotency-Key')).to.equal(`"${ID}"`);
    expect(headersOf(asked[0]?.init).get('X-Site')).to.equal('a');
    expect(outcome).to.deep.equal({ kind: 'busy', status: 409 });
  });

  it('outlives the page only if asked, and under 48 KiB of bytes', async () => {
    const asked = stubFetch(() => new Response(''));
    await post();
    await post({ keepalive: true });
    await post({ keepalive: true, format: 'multipart' }, { ...payload, message: 'é'.repeat(25_000) });
    await post({ keepalive: true, format: 'multipart' }, { ...payload, message: 'e'.repeat(25_000) });
    expect(asked.map(({ init }) => init.keepalive)).to.deep.equal([false, true, false, true]);
  });

  it('uses no-cors for Google Forms, and claims nothing', async () => {
    const asked = stubFetch(() => Response.error());
    const names = { email: 'entry.1', message: 'entry.2' };
    expect(await post({ endpoint: 'https://docs.google.com/forms/d/e/a/formResponse', names })).to.deep.equal({
      kind: 'accepted',
    });
    expect(asked[0]?.init.mode).to.equal('no-cors');
    expect(asked[0]?.init.body).to.equal('entry.1=a%40b.example&entry.2=hello');
  });

  it('sends nothing that a service would lose', async () => {
    const asked = stubFetch(() => new Response(''));
    const outcome = await post({ service: 'gravity-forms', names: { email: 'input_1' } });
    expect(outcome).to.deep.equal({
      kind: 'refused',
      status: 0,
      reason: 'gravity-forms needs its own names for: message',
    });
    expect(asked).to.have.length(0);
  });

  it('reads field errors under the payload’s names', async () => {
    stubFetch(() => new Response('{"is_valid":false,"validation_messages":{"1":"bad"}}', { status: 400 }));
    const outcome = await post({ service: 'gravity-forms', names: { email: 'input_1', message: 'input_2' } });
    expect(outcome).to.deep.equal({ kind: 'rejected', errors: [{ field: 'email', message: 'bad' }] });
  });

  it('sends nothing while there is no connection', async () => {
    const asked = stubFetch(() => new Response(''));
    setOnline(false);
    expect(await post()).to.deep.equal({ kind: 'offline' });
    expect(asked).to.have.length(0);
  });

  it('does not know what became of a request that failed, and says that the reason is hidden', async () => {
    stubFetch(() => Promise.reject(new TypeError('Failed to fetch')));
    expect(await post()).to.deep.equal({ kind: 'unknown', reason: 'TypeError: Failed to fetch', hidden: true });
  });

  it('waits for headers only so long', async () => {
    stubFetch(() => new Promise(() => undefined));
    const outcome = await post({ timeout: 30 });
    expect(outcome.kind).to.equal('unknown');
    expect(outcome).not.to.have.property('hidden');
  });

  it('ends with the signal', async () => {
    stubFetch(() => new Promise(() => undefined));
    const abort = new AbortController();
    const sending = post({ signal: abort.signal });
    abort.abort();
    expect((await sending).kind).to.equal('unknown');
  });

  it('waits for a body only so long', async () => {
    stubFetch((_url, init) => streamed(init, [], 'stays open'));
    expect((await post({ timeout: 30 })).kind).to.equal('unknown');
  });

  it('does not wait for the end of a slow drip beyond the timeout, but takes the proof in it', async () => {
    stubFetch((_url, init) => streamed(init, ['{"ok":', 'tru'], 'stays open'));
    expect((await post({ timeout: 30 })).kind).to.equal('unknown');
    stubFetch((_url, init) => streamed(init, ['{"ok":', 'true}'], 'stays open'));
    expect((await post({ timeout: 30 })).kind).to.equal('sent');
  });

  it('keeps a status that is clear though the body broke off', async () => {
    stubFetch((_url, init) => streamed(init, ['<h1>413'], 'breaks', 413));
    expect(await post()).to.deep.equal({ kind: 'refused', status: 413 });
  });

  it('takes truncated JSON for no proof', async () => {
    stubFetch((_url, init) => streamed(init, [`{"id":"${ID}"`]));
    expect((await post()).kind).to.equal('accepted');
  });

  it('reads no more than 64 KiB of an answer of 5 MB', async () => {
    const piece = ' '.repeat(16 * 1024);
    let pulled = 0;
    let cancelled = false;
    stubFetch(
      () =>
        new Response(
          new ReadableStream(
            {
              pull(controller) {
                if (++pulled > 320) controller.close();
                else controller.enqueue(new TextEncoder().encode(piece));
              },
              cancel() {
                cancelled = true;
              },
            },
            { highWaterMark: 0 },
          ),
        ),
    );
    expect((await post()).kind).to.equal('accepted');
    expect(pulled).to.equal(4);
    expect(cancelled).to.equal(true);
  });
});
