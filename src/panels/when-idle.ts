/** Calls back once the page has nothing to do. WebKit has no requestIdleCallback. */
export const whenIdle = (callback: () => void): void => {
  if ('requestIdleCallback' in globalThis) requestIdleCallback(callback);
  else setTimeout(callback);
};
