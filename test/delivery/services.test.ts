import { expect } from '@open-wc/testing';
import { SERVICE_NAMES, serviceOf, type ServiceName } from '../../src/delivery/services.ts';

const URLS: readonly (readonly [string, ServiceName])[] = [
  ['https://formspree.io/f/xyzabc', 'formspree'],
  ['https://formspree.io/p/123/f/contact', 'formspree'],
  ['https://clinic.netlify.app/', 'netlify'],
  ['https://clinic.netlify.app/__forms.html', 'netlify'],
  ['https://clinic.netlify.app/.netlify/functions/inquiry', 'generic'],
  ['https://api.web3forms.com/submit', 'web3forms'],
  ['https://usebasin.com/f/0123456789ab', 'basin'],
  ['https://forminit.com/f/abc', 'forminit'],
  ['https://formsubmit.co/ajax/alias', 'formsubmit'],
  ['https://formcarry.com/s/abc', 'formcarry'],
  ['https://api.staticforms.xyz/submit', 'staticforms'],
  ['https://api.hsforms.com/submissions/v3/integration/submit/1/2', 'hubspot'],
  ['https://api-eu1.hsforms.com/submissions/v3/integration/submit/1/2', 'hubspot'],
  ['https://script.google.com/macros/s/AKfy/exec', 'apps-script'],
  ['https://hooks.zapier.com/hooks/catch/1/abc/', 'zapier'],
  ['https://hook.eu2.make.com/abcdef', 'make'],
  ['https://n8n.clinic.example/webhook/kap', 'n8n'],
  ['https://clinic.app.n8n.cloud/webhook/kap', 'n8n'],
  ['https://clinic.example/wp-json/contact-form-7/v1/contact-forms/12/feedback', 'contact-form-7'],
  ['https://clinic.example/?rest_route=/contact-form-7/v1/contact-forms/12/feedback', 'contact-form-7'],
  ['https://clinic.example/wp-json/gf/v2/forms/3/submissions', 'gravity-forms'],
  ['https://docs.google.com/forms/d/e/abc/formResponse', 'google-forms'],
  ['https://clinic.example/webhook/kap', 'generic'],
  ['https://evil.example/formspree.io/f/x', 'generic'],
  ['https://formspree.io.evil.example/f/x', 'generic'],
  ['inquiries.php', 'generic'],
];

describe('the service behind an endpoint', () => {
  for (const [url, name] of URLS)
    it(`is ${name} for ${url}`, () => {
      expect(serviceOf(url).name).to.equal(name);
    });

  it('is the one that the owner names', () => {
    expect(serviceOf('https://formspree.io/f/x', 'generic').name).to.equal('generic');
    expect(serviceOf('/', 'netlify').name).to.equal('netlify');
  });

  it('is recognised for each that has an address of its own', () => {
    const recognised = URLS.map(([, name]) => name);
    expect(SERVICE_NAMES.filter((name) => !recognised.includes(name))).to.deep.equal([]);
    expect(SERVICE_NAMES).to.have.length(17);
  });

  it('never sends JSON where the preflight goes unanswered', () => {
    for (const name of ['apps-script', 'zapier', 'make', 'google-forms', 'netlify', 'contact-form-7'] as const)
      expect(serviceOf('', name).formats, name).not.to.include('json');
  });
});
