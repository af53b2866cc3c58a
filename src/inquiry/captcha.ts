const CONTROLS = ':is(input, textarea, select)[name]:not([name=""])';

/**
 * The values of the controls in the slot `captcha`, by name, as `cf-turnstile-response`. Captchas stand in the page's
 * own tree, since they do not work in a shadow root.
 */
export const captchaValues = (host: Element): Record<string, string> => {
  const inside = host.querySelectorAll<HTMLInputElement>(
    `:scope > [slot="captcha"] ${CONTROLS}, :scope > [slot="captcha"]${CONTROLS}`,
  );
  return Object.fromEntries(
    [...inside]
      .filter(({ type, checked }) => !/^(checkbox|radio)$/.test(type) || checked)
      .map(({ name, value }) => [name, value]),
  );
};
