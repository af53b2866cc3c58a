const isLoopback = (hostname: string): boolean => /^(localhost|127(\.\d+){3}|\[::1\])$/.test(hostname);

/** By host and path: what must not receive inquiries, and what to use instead. */
const UNSUITABLE: readonly (readonly [RegExp, string])[] = [
  [
    /^hooks\.slack\.com\//,
    'a URL other than a Slack webhook: whoever reads the page could post there, and a chat is no place for inquiries',
  ],
  [
    /^api\.airtable\.com\//,
    'a URL other than Airtable’s API: it needs a token that opens the whole base to every visitor',
  ],
  [
    /^api(-\w+)?\.hsforms\.com\/.*\/secure\//,
    'HubSpot’s form URL without /secure: that one needs a token that every visitor could read',
  ],
  [
    /^formsubmit\.co\/(?!ajax\/)/,
    'FormSubmit’s URL that begins with https://formsubmit.co/ajax/: the other answers with a captcha page',
  ],
];

/** Their addresses permit sending and nothing else, by design. */
const POST_ONLY = /^(script\.google\.com|hooks\.zapier\.com|hook\.[^/]*make\.com|api\.web3forms\.com)\/|\/webhook\//;

const SECRET = /^((access|auth|bearer|api|secret)[_-]?)?token$|secret|^(api|secret|private)[_-]?key$/i;

/** A `key` can be anything; a secret one is long and has letters and digits. */
const looksSecret = (value: string): boolean => /^(?=.*\d)(?=.*[a-z])[\w.~+/=-]{16,}$/i.test(value);

const secretIn = ({ searchParams }: URL): string | undefined =>
  [...searchParams].find(([name, value]) =>
    SECRET.test(name) ? value : /^key$/i.test(name) && looksSecret(value),
  )?.[0];

/**
 * Says what is allowed in place of `endpoint`, with the reason, or returns undefined if an inquiry may be posted to it.
 * @param endpoint absolute, or relative to `base`
 * @param base the page's base URL
 */
export const endpointProblem = (endpoint: string, base: string): string | undefined => {
  if (!URL.canParse(endpoint, base)) return 'a URL, absolute or relative to the page';
  const url = new URL(endpoint, base);
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return 'an https: URL, or one relative to the page';
  if (url.username || url.password) return 'a URL without a user name or password: every visitor could read them';
  // Mixed content: browsers block it, except for loopback (W3C Secure Contexts, 3.1).
  if (url.protocol === 'http:' && new URL(base).protocol === 'https:' && !isLoopback(url.hostname))
    return 'an https: URL, because this page is served over https:';
  const place = url.host + url.pathname;
  const unsuitable = UNSUITABLE.find(([pattern]) => pattern.test(place));
  if (unsuitable) return unsuitable[1];
  const secret = POST_ONLY.test(place) ? undefined : secretIn(url);
  return secret === undefined ? undefined : `a URL without the secret “${secret}”: every visitor could read it`;
};
