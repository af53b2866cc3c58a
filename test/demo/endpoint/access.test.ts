import assert from 'node:assert/strict';
import { request } from 'node:http';
import { after, before, describe, it } from 'node:test';
import { ORIGIN, TYPES, inquiry, start, type TestEndpoint } from './support.ts';

describe('who may post', () => {
  let endpoint: TestEndpoint;
  before(async () => {
    endpoint = await start();
  });
  after(() => endpoint.close());

  const post = (headers: Record<string, string>) => endpoint.post(JSON.stringify(inquiry()), TYPES.json, headers);

  it('a page of an allowed origin, which can read the answer', async () => {
    const response = await post({ Origin: ORIGIN });
    assert.equal(response.status, 201);
    assert.equal(response.headers.get('Access-Control-Allow-Origin'), ORIGIN);
    assert.match(response.headers.get('Vary') ?? '', /Origin/i);
    assert.match(response.headers.get('Access-Control-Expose-Headers') ?? '', /Retry-After/);
  });

  it('a page of an allowed origin can read problems too', async () => {
    const response = await endpoint.post('{', TYPES.json, { Origin: ORIGIN });
    assert.equal(response.status, 400);
    assert.equal(response.headers.get('Access-Control-Allow-Origin'), ORIGIN);
  });

  it('a program without an origin', async () => {
    assert.equal((await post({})).status, 201);
  });

  for (const origin of ['https://evil.example', 'null', `${ORIGIN}.evil.example`, 'http://clinic.example'])
    it(`not a page of ${origin}`, async () => {
      const before = endpoint.rows().length;
      const response = await post({ Origin: origin });
      assert.equal(response.status, 403);
      assert.equal(response.headers.get('Access-Control-Allow-Origin'), null);
      assert.equal(endpoint.rows().length, before);
    });

  it('answers the preflight of a JSON post', async () => {
    const response = await fetch(`${endpoint.url}/inquiries`, {
      method: 'OPTIONS',
      headers: {
        Origin: ORIGIN,
        'Access-Control-Request-Method': 'POST',
        'Access-Control-Request-Headers': 'content-type',
      },
    });
    assert.equal(response.status, 204);
    assert.equal(response.headers.get('Access-Control-Allow-Origin'), ORIGIN);
    assert.match(response.headers.get('Access-Control-Allow-Headers') ?? '', /Content-Type/i);
  });

  it('says which method is allowed', async () => {
    const response = await fetch(`${endpoint.url}/inquiries`);
    assert.equal(response.status, 405);
    assert.match(response.headers.get('Allow') ?? '', /POST/);
  });

  it('answers 404 elsewhere', async () => {
    const response = await fetch(`${endpoint.url}/nothing`);
    assert.equal(response.status, 404);
    assert.equal(response.headers.get('Content-Type'), 'application/problem+json');
  });
});

/** `fetch` does not let a test choose the Host. */
const statusOf = (url: string, headers: Record<string, string>): Promise<number | undefined> =>
  new Promise((resolve, reject) => {
    request(url, { headers }, (response) => {
      response.resume();
      resolve(response.statusCode);
    })
      .once('error', reject)
      .end();
  });

describe('who may read the inbox', () => {
  let endpoint: TestEndpoint;
  let guarded: TestEndpoint;
  before(async () => {
    endpoint = await start();
    guarded = await start('correct horse');
  });
  after(async () => {
    await endpoint.close();
    await guarded.close();
  });

  it('this machine', async () => {
    const response = await fetch(`${endpoint.url}/inbox`);
    assert.equal(response.status, 200);
    assert.match(await response.text(), /Nothing has arrived yet/);
    assert.equal(response.headers.get('Cache-Control'), 'no-store');
    assert.match(response.headers.get('Content-Security-Policy') ?? '', /default-src 'none'/);
  });

  for (const headers of [
    { Host: 'evil.example' },
    { 'X-Forwarded-For': '203.0.113.7' },
    { Forwarded: 'for=203.0.113.7' },
  ] as Record<string, string>[])
    it(`nobody who comes with ${JSON.stringify(headers)}`, async () => {
      assert.equal(await statusOf(`${endpoint.url}/inbox`, headers), 403);
    });

  it('with a token set, only who has it', async () => {
    const authorization = (password: string) => ({
      Authorization: `Basic ${Buffer.from(`inbox:${password}`).toString('base64')}`,
    });
    assert.equal(await statusOf(`${guarded.url}/inbox`, {}), 401);
    assert.equal(await statusOf(`${guarded.url}/inbox`, authorization('wrong')), 401);
    assert.equal(
      await statusOf(`${guarded.url}/inbox`, { Host: 'clinic.example', ...authorization('correct horse') }),
      200,
    );
  });

  it('says in problem details what is missing, and lets no answer be cached', async () => {
    const response = await fetch(`${guarded.url}/inbox`);
    assert.equal(response.headers.get('Content-Type'), 'application/problem+json');
    assert.match(response.headers.get('WWW-Authenticate') ?? '', /^Basic/);
    assert.equal(response.headers.get('Cache-Control'), 'no-store');
  });

  it('is read only', async () => {
    const response = await fetch(`${endpoint.url}/inbox`, { method: 'POST' });
    assert.equal(response.status, 405);
    assert.match(response.headers.get('Allow') ?? '', /GET/);
  });

  it('shows the newest first, in pages', async () => {
    for (let index = 0; index < 52; index++)
      await endpoint.post(JSON.stringify(inquiry({ message: `number ${index}.` })), TYPES.json);
    const first = await (await fetch(`${endpoint.url}/inbox`)).text();
    assert.ok(first.indexOf('number 51.') < first.indexOf('number 50.'));
    assert.ok(!first.includes('number 1.'));
    const second = await (await fetch(`${endpoint.url}/inbox?page=2`)).text();
    assert.ok(second.includes('number 1.') && second.includes('Newer'));
  });
});
