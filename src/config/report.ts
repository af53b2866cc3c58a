const said = new Set<string>();

/** Tells the site's owner, in the console, once per page for each distinct message. Never carries a visitor's words. */
export const report = (message: string): void => {
  if (said.has(message)) return;
  said.add(message);
  console.warn(`[kap-inquiry] ${message}`);
};

/** For a rejected dynamic import. */
export const reportLoadFailure = (error: unknown): void => {
  report(
    `A part of the script could not be loaded (${String(error)}). ` +
      'Check that the folder chunks lies beside kap-inquiry.js, or use kap-inquiry.classic.js, which is one file.',
  );
};
