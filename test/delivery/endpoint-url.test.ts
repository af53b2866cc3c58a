import { expect } from '@open-wc/testing';
import { endpointProblem } from '../../src/delivery/endpoint-url.ts';

const HTTPS = 'https://clinic.example/page';

describe('the endpoint’s address', () => {
  for (const url of [
    'https://forms.example/x',
    '/inquiries',
    'inquiries.php',
    '//forms.example/x',
    'http://localhost:8787/x',
    'http://127.0.0.1/x',
    '/inquiries?form=kap&key=contact',
    '/?rest_route=/contact-form-7/v1/contact-forms/12/feedback',
    'https://script.google.com/macros/s/AKfycbx0123456789abcdef/exec?token=abc',
    'https://hooks.zapier.com/hooks/catch/123456/a1b2c3d4/',
    'https://hook.eu2.make.com/a1b2c3d4e5f6a1b2c3d4e5f6?key=a1b2c3d4e5f6a1b2c3d4e5f6',
    'https://n8n.clinic.example/webhook/a1b2c3d4-e5f6?token=x',
    'https://api.web3forms.com/submit?access_key=a1b2c3d4-e5f6-a1b2-c3d4',
    'https://formsubmit.co/ajax/alias',
  ])
    it(`allows ${url} on an https page`, () => {
      expect(endpointProblem(url, HTTPS)).to.equal(undefined);
    });

  it('allows http on an http page', () => {
    expect(endpointProblem('http://forms.example/x', 'http://clinic.example/')).to.equal(undefined);
  });

  for (const [url, words] of [
    ['http://forms.example/x', 'served over https'],
    ['javascript:alert(1)', 'https: URL'],
    ['mailto:a@b.example', 'https: URL'],
    ['data:text/plain,x', 'https: URL'],
    ['https://user:pass@forms.example/', 'user name'],
    ['https://', 'a URL'],
    ['https://hooks.slack.com/services/T0/B0/x', 'Slack'],
    ['https://api.airtable.com/v0/app/Table', 'Airtable'],
    ['https://api.hsforms.com/submissions/v3/integration/secure/submit/1/2', '/secure'],
    ['https://formsubmit.co/alias', '/ajax/'],
    ['https://forms.example/x?token=abc', '“token”'],
    ['https://forms.example/x?api_key=abc', '“api_key”'],
    ['https://forms.example/x?apikey=abc', '“apikey”'],
    ['https://forms.example/x?access_token=abc', '“access_token”'],
    ['https://forms.example/x?a=1&client_secret=abc', '“client_secret”'],
    ['https://forms.example/x?key=AIzaSyA1b2C3d4E5f6G7h8', '“key”'],
    ['/x?Secret=abc', '“Secret”'],
  ] as const)
    it(`refuses ${url} and says what is allowed`, () => {
      expect(endpointProblem(url, HTTPS)).to.contain(words);
    });
});
