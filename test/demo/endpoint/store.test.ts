import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { TYPES, inquiry, multipart, pairsOf, start, type Row, type TestEndpoint } from './support.ts';

const TEXTS = {
  emoji: '👋🏽🌿👩‍👩‍👧‍👦',
  'right-to-left text': 'مرحبا שלום \u202Eabc',
  quotes: `"double" 'single' “curly” \`back\` \\ %27 '; DROP TABLE inquiries; --`,
  'newlines, both kinds': 'one\ntwo\r\nthree\n\n',
  'spaces and plus signs': '  a + b %20 & c=d;  ',
  'a message at the limit': '🌿'.repeat(5000),
};

describe('storing inquiries', () => {
  let endpoint: TestEndpoint;
  before(async () => {
    endpoint = await start();
  });
  after(() => endpoint.close());

  const rowOf = (id: string): Row | undefined => endpoint.rows().find((row) => row['id'] === id);

  const bodies = {
    form: (value: object) => new URLSearchParams(pairsOf(value)).toString(),
    multipart: (value: object) => multipart(pairsOf(value)),
    json: (value: object) => JSON.stringify(value),
  };

  for (const format of ['form', 'multipart', 'json'] as const) {
    for (const [what, message] of Object.entries(TEXTS))
      it(`stores ${what} byte for byte from ${format}`, async () => {
        const sent = inquiry({ message, name: `“${what}”`, fields: { city: 'Łódź' } });
        const response = await endpoint.post(bodies[format](sent), TYPES[format]);
        assert.equal(response.status, 201);
        assert.deepEqual(await response.json(), { id: sent.id });
        const row = rowOf(sent.id);
        assert.equal(row?.['message'], message);
        assert.equal(row['name'], `“${what}”`);
        assert.equal(row['fields'], '{"city":"Łódź"}');
        assert.deepEqual([row['adult'], row['may_leave_message'], row['consent_text']], [1, 0, 'I agree.']);
      });
  }

  it('stores a second one of the same id and content once, in whatever encoding it comes', async () => {
    const sent = inquiry();
    assert.equal((await endpoint.post(bodies.json(sent), TYPES.json)).status, 201);
    for (const format of ['form', 'multipart', 'json'] as const) {
      const response = await endpoint.post(bodies[format](sent), TYPES[format]);
      assert.equal(response.status, 200);
      assert.deepEqual(await response.json(), { id: sent.id });
    }
    assert.equal(endpoint.rows().filter((row) => row['id'] === sent.id).length, 1);
  });

  it('answers 409 to the same id with another content, and keeps the first', async () => {
    const sent = inquiry();
    await endpoint.post(bodies.json(sent), TYPES.json);
    const response = await endpoint.post(bodies.json({ ...sent, message: 'Changed' }), TYPES.json);
    assert.equal(response.status, 409);
    assert.equal(response.headers.get('Content-Type'), 'application/problem+json');
    assert.equal(rowOf(sent.id)?.['message'], 'Hello');
  });

  it('stores one of twenty that arrive at once', async () => {
    const sent = inquiry();
    const responses = await Promise.all(Array.from({ length: 20 }, () => endpoint.post(bodies.json(sent), TYPES.json)));
    assert.deepEqual(responses.map(({ status }) => status).sort(), [...Array<number>(19).fill(200), 201]);
    assert.equal(endpoint.rows().filter((row) => row['id'] === sent.id).length, 1);
  });

  it('stores what looks like a robot, marked', async () => {
    const sent = inquiry({ suspected: 'honeypot' });
    assert.equal((await endpoint.post(bodies.json(sent), TYPES.json)).status, 201);
    assert.equal(rowOf(sent.id)?.['suspected'], 'honeypot');
  });

  it('logs nothing of what was written', async () => {
    const sent = inquiry({ name: 'Secretname', message: 'Secretmessage', email: 'secret@example.com' });
    await endpoint.post(bodies.json(sent), TYPES.json);
    await endpoint.post(bodies.json({ ...sent, locale: '!' }), TYPES.json);
    assert.ok(endpoint.logged.length > 0);
    assert.doesNotMatch(endpoint.logged.join('\n'), /secret/i);
  });
});
