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
  ] as const)
    it(`refuses ${url} and says what is allowed`, () => {
      expect(endpointProblem(url, HTTPS)).to.contain(words);
    });
});
