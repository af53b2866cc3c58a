import { expect } from '@open-wc/testing';
import { checkEndpoint, type CheckOptions } from '../../src/delivery/check.ts';
import { restoreFetch, stubFetch } from './support/fetch-stub.ts';

const base = 'https://clinic.example/kap';

const opaque = { status: 0, body: null } as Response;
const hidden = () => Promise.reject(new TypeError('Failed to fetch'));

const look = async (endpoint: string, more: Partial<CheckOptions> = {}) => {
  const { service, steps } = await checkEndpoint(endpoint, { base, ...more });
  return { service, steps, ok: Object.fromEntries(steps.map(({ step, ok }) => [step, ok])) };
};

describe('checking an endpoint from a page', () => {
  afterEach(restoreFetch);

  it('sends no inquiry, and goes through the steps in order', async () => {
    const asked = stubFetch(() => new Response('', { status: 405 }));
    const { steps, ok } = await look('https://forms.example/x');
    expect(steps.map(({ step }) => step)).to.deep.equal([
      'url',
      'reachable',
      'cors',
      'content-type',
      'proof',
      'caveats',
    ]);
    expect(ok).to.deep.equal({
      url: true,
      reachable: true,
      cors: true,
      'content-type': true,
      proof: undefined,
      caveats: true,
    });
    for (const { init } of asked) {
      expect(init.method ?? 'GET').to.equal('GET');
      expect(init.body).to.equal(undefined);
      expect(new Headers(init.headers).get('Accept')).to.equal('application/json');
    }
  });

  it('asks nothing of a URL that is not allowed', async () => {
    const asked = stubFetch(() => new Response(''));
    const { steps } = await look('https://hooks.slack.com/services/a');
    expect(steps).to.have.length(1);
    expect(steps[0]).to.include({ step: 'url', ok: false });
    expect(asked).to.have.length(0);
  });

  it('tells a missing permission from a missing server', async () => {
    const asked = stubFetch(hidden, () => opaque);
    expect((await look('https://forms.example/x')).ok).to.include({ reachable: true, cors: false });
    expect(asked[1]?.init.mode).to.equal('no-cors');
    stubFetch(hidden);
    expect((await look('https://forms.example/x')).ok).to.include({ reachable: false, cors: undefined });
  });

  it('does not trust a server error, and does not condemn a 404', async () => {
    stubFetch(() => new Response('', { status: 502 }));
    expect((await look('https://forms.example/x')).ok).to.have.property('reachable', false);
    stubFetch(() => new Response('', { status: 404 }));
    expect((await look('https://forms.example/x')).ok).to.have.property('reachable', undefined);
  });

  it('says when JSON would not get through', async () => {
    stubFetch(() => new Response(''), hidden);
    expect((await look('https://forms.example/x', { format: 'json' })).ok).to.have.property('content-type', false);
    stubFetch(() => new Response(''));
    expect((await look('https://forms.example/x', { format: 'json' })).ok).to.have.property('content-type', true);
    stubFetch(hidden, () => opaque);
    expect((await look('/x', { format: 'json' })).ok).to.include({ 'content-type': true, cors: true });
  });

  it('says when the service does not take the format', async () => {
    stubFetch(() => new Response(''));
    const { steps } = await look('https://script.google.com/macros/s/a/exec', { format: 'json' });
    expect(steps[3]).to.deep.equal({
      step: 'content-type',
      ok: false,
      detail: 'apps-script does not take json: it gets form.',
    });
  });

  it('does not start a Zap by looking', async () => {
    const asked = stubFetch(() => new Response(''));
    const { ok, service } = await look('https://hooks.zapier.com/hooks/catch/1/a/');
    expect(service).to.equal('zapier');
    expect(asked).to.have.length(0);
    expect(ok).to.include({ reachable: undefined, proof: false });
  });

  it('names the caveats of the service', async () => {
    stubFetch(() => new Response(''));
    const { steps } = await look('https://formsubmit.co/ajax/alias');
    expect(steps[5]?.detail).to.contain('activation mail').and.to.contain('business associate agreement');
    expect((await look('https://api.web3forms.com/submit')).steps[5]?.detail).to.contain('access_key');
  });
});

describe('checking an endpoint from outside of browsers', () => {
  const { Request } = globalThis;

  beforeEach(() => {
    // Where a request may name its origin, as in Node.
    globalThis.Request = class {
      headers = { has: () => true };
    } as unknown as typeof globalThis.Request;
  });

  afterEach(() => {
    globalThis.Request = Request;
    restoreFetch();
  });

  const answers =
    (headers: Record<string, string>, status = 200) =>
    () =>
      new Response(null, { status, headers });

  const json = { format: 'json' } as const;

  it('reads the permission for the page’s origin from the headers', async () => {
    for (const [allowed, ok] of [
      ['*', true],
      ['https://clinic.example', true],
      ['https://other.example', false],
    ] as const) {
      const asked = stubFetch(answers({ 'Access-Control-Allow-Origin': allowed }));
      expect((await look('https://forms.example/x')).ok, allowed).to.include({ reachable: true, cors: ok });
      expect(asked.map(({ init }) => (init.headers as Record<string, string>)['Origin'])).to.deep.equal([
        'https://clinic.example',
        'https://clinic.example',
      ]);
      expect(asked.map(({ init }) => init.method ?? 'GET')).to.deep.equal(['OPTIONS', 'GET']);
    }
  });

  it('reads from the preflight whether JSON gets through', async () => {
    const origin = { 'Access-Control-Allow-Origin': '*' };
    for (const [preflight, ok] of [
      [answers({ ...origin, 'Access-Control-Allow-Headers': 'X-A, content-type' }), true],
      [answers({ ...origin, 'Access-Control-Allow-Headers': '*' }), true],
      [answers({ ...origin, 'Access-Control-Allow-Headers': 'X-Content-Type' }), false],
      [answers({ ...origin, 'Access-Control-Allow-Headers': 'content-type' }, 405), false],
      [answers({ 'Access-Control-Allow-Headers': 'content-type' }), false],
    ] as const) {
      stubFetch(preflight, answers(origin));
      expect((await look('https://forms.example/x', json)).ok).to.have.property('content-type', ok);
    }
  });

  it('asks Zapier by OPTIONS alone, and says what kept a server from answering', async () => {
    const asked = stubFetch(answers({}));
    await look('https://hooks.zapier.com/hooks/catch/1/a/');
    expect(asked.map(({ init }) => init.method)).to.deep.equal(['OPTIONS']);
    stubFetch(() => Promise.reject(new TypeError('fetch failed', { cause: new Error('ECONNREFUSED') })));
    const { steps } = await look('https://forms.example/x');
    expect(steps[1]).to.deep.equal({ step: 'reachable', ok: false, detail: 'No answer: Error: ECONNREFUSED.' });
  });
});
