import { expect } from '@open-wc/testing';
import { judge } from '../../src/delivery/judge.ts';

const ID = '0b7c3f6e-0000-4000-8000-000000000001';

describe('naming the outcome of an answer', () => {
  for (const [status, body, kind] of [
    [201, JSON.stringify({ id: ID }), 'sent'],
    [200, '{"ok":true}', 'sent'],
    [200, '{"success":true}', 'sent'],
    [200, '{"id":"another"}', 'accepted'],
    [200, '<!doctype html><p>Thank you!</p>', 'accepted'],
    [200, '', 'accepted'],
    [200, '{"ok":', 'accepted'],
    [200, '[true]', 'accepted'],
    [204, '', 'accepted'],
    [400, '', 'rejected'],
    [422, '{}', 'rejected'],
    [401, '', 'refused'],
    [403, '', 'refused'],
    [404, '', 'refused'],
    [405, '', 'refused'],
    [409, '', 'refused'],
    [413, '', 'refused'],
    [415, '', 'refused'],
    [429, '', 'busy'],
    [503, '', 'busy'],
    [408, '', 'unknown'],
    [500, `{"id":"${ID}"}`, 'unknown'],
    [502, '', 'unknown'],
    [504, '', 'unknown'],
  ] as const)
    it(`takes ${status} with ${body.slice(0, 24) || 'nothing'} as ${kind}`, () => {
      expect(judge(status, body, ID).kind).to.equal(kind);
    });

  it('reads the fields of problem details (RFC 9457), pointers decoded', () => {
    const errors = [
      { detail: 'must be an email address', pointer: '#/email' },
      { detail: 'too long', pointer: '#/fields/a~1b%20c' },
      { detail: 'no pointer' },
      'nonsense',
      null,
    ];
    expect(judge(422, JSON.stringify({ errors }), ID)).to.deep.equal({
      kind: 'rejected',
      errors: [
        { field: 'email', message: 'must be an email address' },
        { field: 'fields.a/b c', message: 'too long' },
      ],
    });
  });

  it('survives a malformed pointer', () => {
    const body = JSON.stringify({ errors: [{ detail: 'x', pointer: '#/%E0%A4%A' }] });
    expect(judge(422, body, ID).kind).to.equal('rejected');
  });
});
