import { expect } from '@open-wc/testing';
import { judge } from '../../src/delivery/judge.ts';
import type { OutcomeKind } from '../../src/delivery/outcome.ts';
import { serviceOf, type ServiceName } from '../../src/delivery/services.ts';

const ID = '0b7c3f6e-0000-4000-8000-000000000001';

const field = (payloadName: string, name: string) => ({ payloadName, name, value: 'x' });

describe('naming the outcome of an answer', () => {
  for (const [status, body, kind] of [
    [201, JSON.stringify({ id: ID }), 'sent'],
    [200, '{"ok":true}', 'sent'],
    [200, '{"success":true}', 'sent'],
    [200, '{"ok":true,"error":null,"errors":[]}', 'sent'],
    [202, JSON.stringify({ id: ID, status: 'queued' }), 'sent'],
    [200, '{"id":"another"}', 'accepted'],
    [200, '{"success":"true"}', 'accepted'],
    [200, '<!doctype html><p>Thank you!</p>', 'accepted'],
    [200, '', 'accepted'],
    [200, '{"ok":', 'accepted'],
    [200, '[true]', 'accepted'],
    [204, '', 'accepted'],
    [200, '{"success":false}', 'refused'],
    [200, '{"ok":"false"}', 'refused'],
    [200, '{"success":false,"message":"Please give a phone number."}', 'rejected'],
    [200, '{"error":"Could not save."}', 'rejected'],
    [200, JSON.stringify({ id: ID, error: 'Could not save.' }), 'rejected'],
    [200, '{"status":"error"}', 'refused'],
    [400, '', 'rejected'],
    [400, '<h1>Bad Request</h1>', 'rejected'],
    [400, '{"message":"The email bounces."}', 'rejected'],
    [400, '{"error":"Invalid access key"}', 'refused'],
    [422, '{}', 'rejected'],
    [422, '{"errors":{"email":["taken"]}}', 'rejected'],
    [401, '', 'refused'],
    [402, '', 'refused'],
    [403, '{"message":"no"}', 'refused'],
    [404, '', 'refused'],
    [405, '', 'refused'],
    [409, '', 'refused'],
    [409, JSON.stringify({ id: 'another' }), 'refused'],
    [409, JSON.stringify({ id: ID }), 'busy'],
    [410, '', 'refused'],
    [411, '', 'refused'],
    [413, '', 'refused'],
    [414, '', 'refused'],
    [415, '', 'refused'],
    [418, '', 'refused'],
    [451, '', 'refused'],
    [429, '', 'busy'],
    [503, '', 'busy'],
    [408, '', 'unknown'],
    [425, '', 'unknown'],
    [300, '', 'unknown'],
    [304, '', 'unknown'],
    [500, `{"id":"${ID}"}`, 'unknown'],
    [501, '', 'unknown'],
    [502, '', 'unknown'],
    [504, '', 'unknown'],
    [0, '', 'unknown'],
  ] as const)
    it(`takes ${status} with ${body.slice(0, 40) || 'nothing'} as ${kind}`, () => {
      expect(judge(status, body, ID).kind).to.equal(kind);
    });

  it('takes a conflict of idempotency keys as one that passes', () => {
    expect(judge(409, '', ID, { keyed: true })).to.deep.equal({ kind: 'busy', status: 409 });
  });

  it('reads when a busy endpoint wants to be asked again', () => {
    const now = Date.parse('2026-11-24T12:00:00Z');
    const busy = (value: string, status = 429) =>
      judge(status, '', ID, { headers: new Headers({ 'Retry-After': value }), now });
    expect(busy('30')).to.deep.equal({ kind: 'busy', status: 429, retryAfter: 30_000 });
    expect(busy('Tue, 24 Nov 2026 12:00:10 GMT', 503)).to.deep.equal({ kind: 'busy', status: 503, retryAfter: 10_000 });
    expect(busy('later')).to.deep.equal({ kind: 'busy', status: 429 });
  });

  it('does not take the failure of a page that the endpoint leads to for its own', () => {
    expect(judge(404, '', ID, { redirected: true }).kind).to.equal('unknown');
    expect(judge(429, '', ID, { redirected: true }).kind).to.equal('unknown');
    expect(judge(422, '{"errors":{"email":["bad"]}}', ID, { redirected: true }).kind).to.equal('rejected');
    expect(judge(200, '<p>Thanks', ID, { redirected: true }).kind).to.equal('accepted');
    expect(judge(200, `{"id":"${ID}"}`, ID, { redirected: true }).kind).to.equal('sent');
  });

  it('leaves a captcha to the visitor only if the form has one', () => {
    const text = '{"success":false,"message":"Captcha not solved"}';
    expect(judge(400, text, ID).kind).to.equal('refused');
    expect(judge(400, text, ID, { fields: [field('captcha', 'h-captcha-response')] }).kind).to.equal('rejected');
  });

  it('does not take every missing value for the owner’s', () => {
    const text = JSON.stringify({
      code: 'missing_field',
      errors: [{ code: 'missing_value', field: 'email', message: 'x' }],
    });
    expect(judge(422, text, ID).kind).to.equal('rejected');
  });

  it('keeps the words of a refusal for the owner', () => {
    expect(judge(403, '{"error":"Domain not allowed"}', ID)).to.deep.equal({
      kind: 'refused',
      status: 403,
      reason: 'Domain not allowed',
    });
  });
});

describe('the shapes of errors', () => {
  const rejected = (body: unknown, fields = [field('email', 'email')]) =>
    judge(422, JSON.stringify(body), ID, { fields });

  it('problem details (RFC 9457), pointers decoded', () => {
    const errors = [
      { detail: 'must be an email address', pointer: '#/email' },
      { detail: 'too long', pointer: '#/fields/a~1b%20c' },
      { detail: 'no pointer' },
      { pointer: '#/name' },
      'nonsense',
      null,
    ];
    expect(rejected({ title: 'Not valid', errors })).to.deep.equal({
      kind: 'rejected',
      errors: [
        { field: 'email', message: 'must be an email address' },
        { field: 'fields.a/b c', message: 'too long' },
      ],
      message: 'Not valid',
    });
  });

  it('a malformed pointer', () => {
    expect(rejected({ errors: [{ detail: 'x', pointer: '#/%E0%A4%A' }] }).kind).to.equal('rejected');
  });

  const bad = { kind: 'rejected', errors: [{ field: 'email', message: 'bad' }] };

  for (const [name, body] of [
    ['Formspree: errors[]{field,message}', { errors: [{ code: 'TYPE_EMAIL', field: 'email', message: 'bad' }] }],
    ['Formcarry: errors{field:{message}}', { errors: { email: { message: 'bad', rule: 'email' } } }],
    ['Laravel: errors{field:[message]}', { errors: { email: ['bad', 'worse'] } }],
    ['errors{field:message}', { errors: { email: 'bad' } }],
    ['Contact Form 7: invalid_fields[]', { invalid_fields: [{ field: 'email', message: 'bad', idref: null }] }],
    ['Gravity Forms: validation_messages', { validation_messages: { email: 'bad' } }],
  ] as const)
    it(name, () => {
      expect(rejected(body)).to.deep.equal(bad);
    });

  it('HubSpot: the field stands in the text', () => {
    const message = "Error in 'fields.email'. Invalid email address";
    expect(
      rejected({ status: 'error', message: 'Not valid', errors: [{ message, errorType: 'INVALID_EMAIL' }] }),
    ).to.deep.equal({
      kind: 'rejected',
      errors: [{ field: 'email', message }],
      message: 'Not valid',
    });
  });

  for (const [name, body] of [
    ['{success:false,message}', { success: false, message: 'no' }],
    ['{error}', { error: 'no' }],
    ['{error:{message}}', { error: { code: 'X', message: 'no' } }],
    ['errors[] of texts', { errors: ['no'] }],
    ['RFC 9457 detail', { title: 'T', detail: 'no' }],
  ] as const)
    it(`${name}: a message without a field`, () => {
      expect(rejected(body)).to.deep.equal({ kind: 'rejected', errors: [], message: 'no' });
    });

  it('markup and length are taken out of messages', () => {
    expect(rejected({ error: `<b>no</b>${'x'.repeat(999)}` })).to.have.property('message', `no${'x'.repeat(298)}`);
  });

  it('names lead back to the payload’s, as PHP and Gravity Forms change them', () => {
    const fields = [field('email', 'your.email'), field('message', 'input_3'), field('fields.city', 'fields.city')];
    const errors = { your_email: 'a', '3': 'b', fields_city: 'c', other: 'd' };
    const outcome = rejected({ errors }, fields);
    expect(
      outcome.kind === 'rejected' && outcome.errors.map((error) => [error.field, error.message]).sort(),
    ).to.deep.equal([
      ['email', 'a'],
      ['fields.city', 'c'],
      ['message', 'b'],
      ['other', 'd'],
    ]);
  });
});

describe('each service’s answers', () => {
  const CASES: readonly (readonly [ServiceName, number, string | object, OutcomeKind])[] = [
    ['formspree', 200, { next: '/thanks' }, 'sent'],
    ['formspree', 200, { ok: true }, 'sent'],
    ['formspree', 200, { success: true }, 'accepted'],
    ['formspree', 200, '<p>Thanks', 'accepted'],
    ['formspree', 422, { error: 'x', errors: [{ code: 'TYPE_EMAIL', field: 'email', message: 'bad' }] }, 'rejected'],
    ['formspree', 400, { error: 'x', errors: [{ code: 'INACTIVE', message: 'off' }] }, 'refused'],
    ['formspree', 400, { error: 'x', errors: [{ code: 'FORM_NOT_FOUND', message: 'none' }] }, 'refused'],
    ['formspree', 200, { next: '/thanks', errors: [{ code: 'EMPTY', message: 'nothing' }] }, 'rejected'],
    ['netlify', 200, '<h1>Thank you!</h1>', 'accepted'],
    ['netlify', 200, { ok: true }, 'accepted'],
    ['netlify', 404, '', 'refused'],
    ['web3forms', 200, { success: true, message: 'Email sent' }, 'sent'],
    ['web3forms', 200, { success: false, message: 'Write an email' }, 'rejected'],
    ['web3forms', 400, { success: false, message: 'Invalid Access Key' }, 'refused'],
    ['basin', 200, { success: true }, 'sent'],
    ['basin', 200, '<form>captcha', 'accepted'],
    ['basin', 422, { error: 'Email is not valid' }, 'rejected'],
    ['forminit', 200, { success: true }, 'sent'],
    ['forminit', 200, {}, 'accepted'],
    ['forminit', 400, { error: { message: 'bad email' } }, 'rejected'],
    ['formsubmit', 200, { success: 'true', message: 'ok' }, 'sent'],
    ['formsubmit', 200, { success: 'false', message: 'This form needs Activation.' }, 'rejected'],
    ['formcarry', 200, { code: 200, status: 'success' }, 'sent'],
    ['formcarry', 200, { code: 201 }, 'accepted'],
    ['formcarry', 422, { code: 422, status: 'error', title: 'x', errors: { email: { message: 'bad' } } }, 'rejected'],
    ['staticforms', 200, { success: true, message: 'ok' }, 'sent'],
    ['staticforms', 400, { success: false, message: 'email missing' }, 'rejected'],
    ['staticforms', 401, { success: false, message: 'key' }, 'refused'],
    ['staticforms', 429, { success: false, message: 'monthly cap' }, 'busy'],
    ['staticforms', 500, { success: false, message: 'x' }, 'unknown'],
    ['hubspot', 200, { inlineMessage: 'Thanks' }, 'sent'],
    ['hubspot', 200, { redirectUri: 'https://a.example/' }, 'sent'],
    ['hubspot', 200, {}, 'accepted'],
    [
      'hubspot',
      400,
      { status: 'error', errors: [{ message: 'x', errorType: 'FORM_HAS_RECAPTCHA_ENABLED' }] },
      'refused',
    ],
    [
      'hubspot',
      400,
      { status: 'error', errors: [{ message: 'x', errorType: 'FIELD_NOT_IN_FORM_DEFINITION' }] },
      'refused',
    ],
    [
      'hubspot',
      400,
      { status: 'error', errors: [{ message: 'x', errorType: 'MISSING_PROCESSING_CONSENT' }] },
      'refused',
    ],
    [
      'hubspot',
      400,
      { status: 'error', errors: [{ message: "'fields.email' x", errorType: 'BLOCKED_EMAIL' }] },
      'rejected',
    ],
    ['apps-script', 200, { ok: true }, 'sent'],
    ['apps-script', 200, { id: ID }, 'sent'],
    ['apps-script', 200, '<title>Error</title>', 'accepted'],
    ['zapier', 200, { status: 'success', id: ID }, 'accepted'],
    ['make', 200, 'Accepted', 'accepted'],
    ['make', 200, { ok: true }, 'sent'],
    ['make', 400, 'Queue is full.', 'refused'],
    ['n8n', 200, { message: 'Workflow was started' }, 'accepted'],
    ['n8n', 200, { id: ID }, 'sent'],
    ['contact-form-7', 200, { status: 'mail_sent', message: 'Thank you' }, 'sent'],
    ['contact-form-7', 200, { status: 'mail_failed', message: 'no' }, 'refused'],
    ['contact-form-7', 200, { status: 'spam', message: 'no' }, 'refused'],
    ['contact-form-7', 200, { status: 'aborted', message: 'no' }, 'refused'],
    ['contact-form-7', 200, { status: 'acceptance_missing', message: 'accept' }, 'rejected'],
    [
      'contact-form-7',
      200,
      { status: 'validation_failed', message: 'x', invalid_fields: [{ field: 'email', message: 'bad' }] },
      'rejected',
    ],
    ['contact-form-7', 400, { code: 'wpcf7_unit_tag_not_found', message: 'x', data: { status: 400 } }, 'refused'],
    ['contact-form-7', 415, { code: 'wpcf7_unsupported_media_type', message: 'x' }, 'refused'],
    ['gravity-forms', 200, { is_valid: true, confirmation_message: 'x' }, 'sent'],
    ['gravity-forms', 200, { is_valid: false, validation_messages: { 2: 'bad' } }, 'rejected'],
    ['gravity-forms', 400, { is_valid: false, validation_messages: { 2: 'bad' } }, 'rejected'],
    ['google-forms', 0, '', 'accepted'],
  ];

  for (const [name, status, body, kind] of CASES) {
    const text = typeof body === 'string' ? body : JSON.stringify(body);
    it(`${name}: ${status} ${text.slice(0, 60)} is ${kind}`, () => {
      expect(judge(status, text, ID, { service: serviceOf('', name) }).kind).to.equal(kind);
    });
  }
});
