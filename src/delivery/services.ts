import type { AnswerBody, Declaration } from './service.ts';

const returned = ({ id, ok, success }: AnswerBody, sentId: string): boolean =>
  id === sentId || ok === true || success === true;

const never = (): boolean => false;

const isText = (value: unknown): boolean => typeof value === 'string';

const DECLARATIONS = {
  generic: { formats: ['form', 'multipart', 'json'], caveats: ['own-reply'] },
  formspree: {
    url: /^formspree\.io\/[fp]\//,
    formats: ['form', 'multipart', 'json'],
    honeypot: '_gotcha',
    proof: ({ next, ok }) => isText(next) || ok === true,
    caveats: ['captcha', 'allowed-sites', 'quota', 'no-baa'],
  },
  // It answers 200 with a page to posts that it drops.
  netlify: {
    url: /^[^/]+\.netlify\.app\/([^/]+\.html)?$/,
    formats: ['form', 'multipart'],
    extra: { 'form-name': 'kap-inquiry' },
    honeypot: 'bot-field',
    proof: never,
    caveats: ['same-site', 'unconfirmed', 'no-baa'],
  },
  web3forms: {
    url: /^api\.web3forms\.com\//,
    formats: ['multipart', 'json'],
    needs: ['access_key'],
    honeypot: 'botcheck',
    caveats: ['captcha', 'no-baa'],
  },
  // The documentation's own client takes any 200 as success; only its JSON tells it from a captcha page.
  basin: {
    url: /^usebasin\.com\/f\//,
    formats: ['form', 'multipart', 'json'],
    honeypot: '_gotcha',
    proof: (body) => Object.keys(body).length > 0,
    caveats: ['captcha', 'allowed-sites', 'no-baa'],
  },
  // Its phone type refuses what is not E.164: a number goes as text, as the visitor typed it.
  forminit: {
    url: /^forminit\.com\/f\//,
    formats: ['multipart', 'form'],
    names: { name: 'fi-sender-fullName', email: 'fi-sender-email' },
    otherName: (name) => `fi-text-${name.replace(/\W/g, '_')}`,
    caveats: ['unverified', 'no-baa'],
  },
  // The string is no mistake.
  formsubmit: {
    url: /^formsubmit\.co\//,
    formats: ['multipart', 'json'],
    honeypot: '_honey',
    proof: ({ success }) => success === 'true' || success === true,
    caveats: ['activation-mail', 'inbox-in-page', 'no-baa'],
  },
  formcarry: {
    url: /^formcarry\.com\/s\//,
    formats: ['multipart', 'json'],
    honeypot: '_gotcha',
    proof: ({ code }) => code === 200,
    caveats: ['unverified', 'no-baa'],
  },
  staticforms: {
    url: /^api\.staticforms\.(xyz|dev)\//,
    formats: ['form', 'multipart', 'json'],
    needs: ['apiKey', 'accessKey'],
    honeypot: 'honeypot',
    caveats: ['captcha', 'quota', 'unverified', 'no-baa'],
  },
  // Without `context.hutk`: that cookie follows the visitor.
  hubspot: {
    url: /^api(-\w+)?\.hsforms\.com\//,
    formats: ['json'],
    names: { name: 'firstname', email: 'email', phone: 'phone', message: 'message' },
    namedOnly: true,
    json: (fields) => ({ fields: fields.map(([name, value]) => ({ objectTypeId: '0-1', name, value })) }),
    proof: ({ inlineMessage, redirectUri }) => isText(inlineMessage) || isText(redirectUri),
    caveats: ['named-only', 'captcha', 'preflight', 'no-baa'],
  },
  // It answers no preflight, so never JSON; its parameters are read from urlencoded bodies only.
  'apps-script': { url: /^script\.google\.com\//, formats: ['form'], caveats: ['own-reply', 'capability', 'no-baa'] },
  // Its `status: "success"` says nothing: it comes for a paused Zap as well.
  zapier: {
    url: /^hooks\.zapier\.com\//,
    formats: ['form', 'multipart'],
    proof: never,
    caveats: ['unconfirmed', 'capability', 'no-baa'],
  },
  make: {
    url: /^hook\.[^/]*make\.com\//,
    formats: ['form', 'multipart'],
    caveats: ['own-reply', 'capability', 'unverified', 'no-baa'],
  },
  n8n: {
    url: /^[^/]*\bn8n\b[^/]*\/webhook\//,
    formats: ['form', 'multipart', 'json'],
    caveats: ['own-reply', 'capability', 'allowed-sites'],
  },
  'contact-form-7': {
    url: /\/contact-form-7\/v1\/contact-forms\/\d+\/feedback/,
    formats: ['multipart'],
    namedOnly: true,
    needs: ['_wpcf7_unit_tag'],
    proof: ({ status }) => status === 'mail_sent',
    caveats: ['named-only', 'captcha'],
  },
  'gravity-forms': {
    url: /\/gf\/v2\/forms\/\d+\/submissions/,
    formats: ['form', 'multipart', 'json'],
    namedOnly: true,
    proof: (body) => body['is_valid'] === true,
    caveats: ['named-only', 'captcha', 'unverified'],
  },
  'google-forms': {
    url: /^docs\.google\.com\/forms\//,
    formats: ['form'],
    namedOnly: true,
    noCors: true,
    proof: never,
    caveats: ['named-only', 'unconfirmed', 'no-baa'],
  },
} as const satisfies Record<string, Declaration>;

export type ServiceName = keyof typeof DECLARATIONS;

export type Service = Declaration & { readonly name: ServiceName; readonly proof: NonNullable<Declaration['proof']> };

export const SERVICE_NAMES = Object.keys(DECLARATIONS) as readonly ServiceName[];

const guess = (url: string): ServiceName => {
  if (!URL.canParse(url)) return 'generic';
  const { host, pathname, search } = new URL(url);
  const fits = (name: ServiceName): boolean =>
    (DECLARATIONS[name] as Declaration).url?.test(host + pathname + search) ?? false;
  return SERVICE_NAMES.find(fits) ?? 'generic';
};

/** The service at `url` (absolute), or the one that the owner names. */
export const serviceOf = (url: string, name: ServiceName = guess(url)): Service => ({
  name,
  proof: returned,
  ...(DECLARATIONS[name] as Declaration),
});
