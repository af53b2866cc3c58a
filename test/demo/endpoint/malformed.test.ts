import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { TYPES, inquiry, multipart, pairsOf, start, type TestEndpoint } from './support.ts';

interface Case {
  what: string;
  body: BodyInit;
  type: string;
  /** 201 where the body is odd but valid, and has to be stored verbatim. */
  status: number;
  /** Pointers that the answer must hold. */
  pointers?: string[];
  /** What must be in the row, by column. */
  stored?: Record<string, string>;
}

const json = (value: unknown): Pick<Case, 'body' | 'type'> => ({ body: JSON.stringify(value), type: TYPES.json });
const form = (pairs: readonly (readonly [string, string])[] | string): Pick<Case, 'body' | 'type'> => ({
  body: typeof pairs === 'string' ? pairs : new URLSearchParams(pairs as [string, string][]).toString(),
  type: TYPES.form,
});
const parts = (body: string): Pick<Case, 'body' | 'type'> => ({ body, type: TYPES.multipart });
const bytes = (...values: number[]): Uint8Array<ArrayBuffer> => new Uint8Array(values);
const joined = (...chunks: (string | Uint8Array)[]): Uint8Array<ArrayBuffer> =>
  new Uint8Array(Buffer.concat(chunks.map((chunk) => (typeof chunk === 'string' ? Buffer.from(chunk) : chunk))));

const chunked = (size: number): ReadableStream<Uint8Array> =>
  new ReadableStream({
    start: (controller) => {
      for (let sent = 0; sent < size; sent += 8192) controller.enqueue(new Uint8Array(8192).fill(97));
      controller.close();
    },
  });

const withPair = (name: string, value: string): [string, string][] => [...pairsOf(inquiry()), [name, value]];
const changed = (changes: Record<string, unknown>) => json(inquiry(changes));
const SQL = `'); DROP TABLE inquiries; --`;
const HTML = '<script>alert(1)</script><img src=x onerror=alert(1)>"\'&';

const wrongType = (name: string, value: unknown): Case => ({
  what: `${name} as ${JSON.stringify(value)}`,
  ...changed({ [name]: value }),
  status: 422,
  pointers: [`#/${name}`],
});

const everywhere = (text: string): Record<string, unknown> => ({
  name: text,
  topic: text,
  message: text,
  consent: { given: true, text },
  fields: { a: text },
});

const CASES: Case[] = [
  { what: 'an empty body', body: '', type: TYPES.json, status: 400 },
  { what: 'an empty form', body: '', type: TYPES.form, status: 400 },
  { what: 'broken JSON', body: '{"id":', type: TYPES.json, status: 400 },
  { what: 'a JSON list', ...json([inquiry()]), status: 400 },
  { what: 'a JSON null', ...json(null), status: 400 },
  { what: 'a JSON text', ...json('hello'), status: 400 },
  { what: 'an empty JSON object', ...json({}), status: 422, pointers: ['#/id', '#/schema', '#/adult', '#/consent'] },
  wrongType('id', 7),
  wrongType('id', 'not-a-uuid'),
  wrongType('schema', 'kap-inquiry/2'),
  wrongType('submittedAt', 'yesterday'),
  wrongType('locale', 'en_US!'),
  wrongType('name', ['Ana']),
  wrongType('name', '   '),
  wrongType('email', 'ana'),
  wrongType('email', { toString: 'x' }),
  wrongType('phone', 'call me'),
  wrongType('preferredContact', 'pigeon'),
  wrongType('mayLeaveMessage', 'yes'),
  wrongType('adult', false),
  wrongType('topic', 5),
  wrongType('message', 'x'.repeat(5001)),
  wrongType('consent', true),
  wrongType('page', 'https://clinic.example/?utm_campaign=ptsd'),
  wrongType('fields', ['a']),
  wrongType('suspected', 'maybe'),
  {
    what: 'consent not given',
    ...changed({ consent: { given: false, text: 'x' } }),
    status: 422,
    pointers: ['#/consent/given'],
  },
  { what: 'neither email nor phone', ...changed({ email: '', phone: '' }), status: 422, pointers: ['#/email'] },
  {
    what: 'an unknown member',
    ...changed({ diagnosis: 'x', 'a/b~c': 'y' }),
    status: 422,
    pointers: ['#/diagnosis', '#/a~1b~0c'],
  },
  {
    what: 'a field name with markup',
    ...changed({ fields: { '<b>': 'x' } }),
    status: 422,
    pointers: ['#/fields/%3Cb%3E'],
  },
  { what: 'a field that is no text', ...changed({ fields: { a: { b: 1 } } }), status: 422, pointers: ['#/fields/a'] },
  {
    what: '__proto__ in JSON',
    body: JSON.stringify(inquiry()).replace('{', '{"__proto__":{"isAdmin":true},'),
    type: TYPES.json,
    status: 422,
    pointers: ['#/__proto__'],
  },
  {
    what: '__proto__ among the fields',
    body: JSON.stringify(inquiry({ fields: {} })).replace('"fields":{', '"fields":{"__proto__":"x"'),
    type: TYPES.json,
    status: 422,
    pointers: ['#/fields/__proto__'],
  },
  { what: 'constructor in JSON', ...changed({ constructor: 'x' }), status: 422, pointers: ['#/constructor'] },
  {
    what: '__proto__ in a form',
    ...form(withPair('__proto__.isAdmin', 'true')),
    status: 422,
    pointers: ['#/__proto__/isAdmin'],
  },
  {
    what: 'fields.__proto__ in a form',
    ...form(withPair('fields.__proto__', 'x')),
    status: 422,
    pointers: ['#/fields/__proto__'],
  },
  {
    what: 'constructor.prototype in multipart',
    ...parts(multipart(withPair('constructor.prototype', 'x'))),
    status: 422,
  },
  { what: 'a name twice', ...form(withPair('email', 'second@example.com')), status: 422, pointers: ['#/email'] },
  { what: 'a name as value and as group', ...form(withPair('consent', 'true')), status: 422, pointers: ['#/consent'] },
  { what: 'a deeper name', ...form(withPair('fields.a.b', 'x')), status: 422, pointers: ['#/fields/a.b'] },
  {
    what: 'a boolean word that is none',
    ...form(pairsOf(inquiry({ adult: 'on' }))),
    status: 422,
    pointers: ['#/adult'],
  },
  { what: 'no pairs', ...form('&&&'), status: 422 },
  { what: 'names only', ...form('a&b&c'), status: 422, pointers: ['#/a', '#/b', '#/c'] },
  {
    what: 'raw bytes that are no UTF-8 in a form',
    body: joined('name=', bytes(0xff, 0xfe)),
    type: TYPES.form,
    status: 400,
  },
  { what: 'percent-encoded bytes that are no UTF-8', ...form('name=%ff%fe'), status: 400 },
  { what: 'a broken percent sign', ...form('name=100%'), status: 400 },
  {
    what: 'bytes that are no UTF-8 in JSON',
    body: joined('{"name":"', bytes(0xc3, 0x28), '"}'),
    type: TYPES.json,
    status: 400,
  },
  {
    what: 'bytes that are no UTF-8 in multipart',
    body: joined(
      '--kap-boundary\r\nContent-Disposition: form-data; name="a"\r\n\r\n',
      bytes(0xff),
      '\r\n--kap-boundary--\r\n',
    ),
    type: TYPES.multipart,
    status: 400,
  },
  {
    what: 'a lone surrogate in JSON',
    body: JSON.stringify(inquiry()).replace('Hello', '\\ud800'),
    type: TYPES.json,
    status: 422,
    pointers: ['#/message'],
  },
  {
    what: 'a lone surrogate as a name in JSON',
    body: JSON.stringify(inquiry()).replace('{', '{"\\ud800":1,'),
    type: TYPES.json,
    status: 422,
    pointers: ['#/%EF%BF%BD'],
  },
  {
    what: 'a lone surrogate as the name of a field',
    body: JSON.stringify(inquiry({ fields: { a: 'x' } })).replace('"a":', '"\\udfff":'),
    type: TYPES.json,
    status: 422,
    pointers: ['#/fields/%EF%BF%BD'],
  },
  {
    what: 'names twice in JSON, one of them escaped',
    body: JSON.stringify(inquiry())
      .replace('{', '{"em\\u0061il":"first@example.com",')
      .replace('"given":true', '"given":false,"given":true'),
    type: TYPES.json,
    status: 422,
    pointers: ['#/email', '#/consent/given'],
  },
  {
    what: 'braces, colons and quotes within a JSON text, which name nothing',
    ...changed({ message: '{"email":"a","email":"b"},[\\"email":]' }),
    status: 201,
    stored: { message: '{"email":"a","email":"b"},[\\"email":]' },
  },
  {
    what: 'several bad names in a form',
    ...form([...withPair('email', 'second@example.com'), ['fields.__proto__', 'x'], ['consent', 'true']]),
    status: 422,
    pointers: ['#/email', '#/fields/__proto__', '#/consent'],
  },
  {
    what: 'a file that is no text',
    body: joined(
      '--kap-boundary\r\nContent-Disposition: form-data; name="upload"; filename="a.png"\r\nContent-Type: image/png\r\n\r\n',
      bytes(0x89, 0x50, 0xff, 0xfe),
      '\r\n--kap-boundary--\r\n',
    ),
    type: TYPES.multipart,
    status: 422,
    pointers: ['#/upload'],
  },
  {
    what: 'names that every object inherits',
    ...form('toString=x&fields.valueOf=y'),
    status: 422,
    pointers: ['#/toString'],
  },
  { what: 'multipart cut in the middle', ...parts(multipart(pairsOf(inquiry())).slice(0, 300)), status: 400 },
  { what: 'multipart without an end', ...parts(multipart(pairsOf(inquiry()), '')), status: 400 },
  {
    what: 'multipart with another boundary',
    body: multipart(pairsOf(inquiry())),
    type: 'multipart/form-data; boundary=other',
    status: 400,
  },
  {
    what: 'multipart without a boundary',
    body: multipart(pairsOf(inquiry())),
    type: 'multipart/form-data',
    status: 400,
  },
  {
    what: 'a file',
    ...parts(
      `--kap-boundary\r\nContent-Disposition: form-data; name="upload"; filename="a.txt"\r\nContent-Type: text/plain\r\n\r\nx\r\n--kap-boundary--\r\n`,
    ),
    status: 422,
    pointers: ['#/upload'],
  },
  { what: 'a huge message', ...changed({ message: 'x'.repeat(100_000) }), status: 413 },
  { what: 'a huge body in chunks, without its length', body: chunked(1_000_000), type: TYPES.json, status: 413 },
  { what: 'a huge form', ...form(withPair('fields.a', 'x'.repeat(200_000))), status: 413 },
  {
    what: 'ten thousand names',
    ...form(
      Array.from({ length: 10_000 }, (_, index) => `a${index}=`)
        .join('&')
        .slice(0, 60_000),
    ),
    status: 422,
  },
  { what: 'deeply nested lists', body: '['.repeat(30_000), type: TYPES.json, status: 400 },
  { what: 'deeply nested objects', body: `${'{"a":'.repeat(5000)}1${'}'.repeat(5000)}`, type: TYPES.json, status: 422 },
  { what: 'XML', body: '<a/>', type: 'application/xml', status: 415 },
  { what: 'plain text', body: 'name=Ana', type: 'text/plain', status: 415 },
  { what: 'another character set', body: '{}', type: 'application/json; charset=utf-16', status: 415 },
  {
    what: 'SQL in every text, JSON',
    ...changed(everywhere(SQL)),
    status: 201,
    stored: { name: SQL, topic: SQL, message: SQL, consent_text: SQL },
  },
  {
    what: 'HTML in every text, JSON',
    ...changed(everywhere(HTML)),
    status: 201,
    stored: { name: HTML, topic: HTML, message: HTML, consent_text: HTML },
  },
  {
    what: 'SQL in every text, form',
    ...form(pairsOf(inquiry(everywhere(SQL)))),
    status: 201,
    stored: { name: SQL, message: SQL },
  },
  {
    what: 'HTML in every text, multipart',
    ...parts(multipart(pairsOf(inquiry(everywhere(HTML))))),
    status: 201,
    stored: { name: HTML, message: HTML },
  },
  {
    what: 'HTML in the email',
    ...changed({ email: '"<b>x</b>"@example.com' }),
    status: 201,
    stored: { email: '"<b>x</b>"@example.com' },
  },
  { what: 'a NUL in JSON', ...changed({ message: 'a\u0000b' }), status: 422, pointers: ['#/message'] },
  { what: 'a NUL in a form', ...form(pairsOf(inquiry({ name: 'a\u0000b' }))), status: 422, pointers: ['#/name'] },
  {
    what: 'controls',
    ...changed({ message: 'a\u0007\u001b[31mb' }),
    status: 201,
    stored: { message: 'a\u0007\u001b[31mb' },
  },
  {
    what: 'template and shell characters',
    ...changed({ message: '{{7*7}} ${7*7} $(id) `id`' }),
    status: 201,
    stored: { message: '{{7*7}} ${7*7} $(id) `id`' },
  },
];

describe('malformed bodies', () => {
  let endpoint: TestEndpoint;
  before(async () => {
    endpoint = await start();
  });
  after(() => endpoint.close());

  for (const { what, body, type, status, pointers = [], stored } of CASES)
    it(`${what}: ${status}`, async (test) => {
      const before = new Set(endpoint.rows().map((row) => row['id']));
      const response = await endpoint.post(body, type);
      test.diagnostic(`${what} → ${response.status}`);
      assert.equal(response.status, status);
      const added = endpoint.rows().filter((row) => !before.has(row['id']));
      if (stored) {
        assert.equal(added.length, 1);
        for (const [column, text] of Object.entries(stored)) assert.equal(added[0]?.[column], text);
        return;
      }
      assert.equal(added.length, 0);
      assert.equal(response.headers.get('Content-Type'), 'application/problem+json');
      const problem = (await response.json()) as {
        status: number;
        detail: string;
        errors?: { pointer: string; detail: string }[];
      };
      assert.equal(problem.status, status);
      assert.ok(problem.detail.length > 10);
      const named = (problem.errors ?? []).map(({ pointer }) => pointer);
      for (const pointer of pointers) assert.ok(named.includes(pointer), `${pointer} is not among ${named.join(' ')}`);
    });

  it('answers thousands of bad names with a list that stays small', async () => {
    const names = Object.fromEntries(Array.from({ length: 6000 }, (_, index) => [`k${index}`, 1]));
    const response = await endpoint.post(JSON.stringify(names), TYPES.json);
    assert.equal(response.status, 422);
    const text = await response.text();
    assert.ok(text.length < 16_384, `${text.length} characters`);
    assert.match(text, /There may be more/);
  });

  it('did not touch any prototype', () => {
    assert.equal(({} as Record<string, unknown>)['isAdmin'], undefined);
  });

  it('shows all of it escaped in the inbox', async () => {
    const page = await (await fetch(`${endpoint.url}/inbox`)).text();
    assert.ok(page.includes('&lt;script&gt;alert(1)&lt;/script&gt;'));
    assert.doesNotMatch(page, /<script|<img|<b>|onerror=alert\(1\)>(?!.*&)/i);
    const values = endpoint.rows().flatMap((row) => [row['name'], row['message'], row['topic']]);
    const escaped = (text: string) =>
      text
        .replaceAll('&', '&amp;')
        .replaceAll('<', '&lt;')
        .replaceAll('>', '&gt;')
        .replaceAll('"', '&quot;')
        .replaceAll("'", '&#39;');
    for (const value of values) assert.ok(page.includes(escaped(String(value))), String(value));
  });

  it(`counts ${CASES.length} of them, at least 40`, () => {
    assert.ok(CASES.length >= 40);
  });
});
