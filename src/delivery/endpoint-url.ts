const isLoopback = (hostname: string): boolean => /^(localhost|127(\.\d+){3}|\[::1\])$/.test(hostname);

/**
 * Says why an inquiry must not be posted to `endpoint`, or returns undefined if it may.
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
  return undefined;
};
