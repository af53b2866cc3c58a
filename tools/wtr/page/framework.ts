import { getConfig } from '@web/test-runner-core/browser/session.js';
import { mocha, runTests } from '@web/test-runner-mocha';

/** Mocha as the runner brings it, and stricter: no error of the page goes unnoticed. */

// Mocha listens to `error` only, and a promise nobody awaits would pass in silence.
window.addEventListener('unhandledrejection', (event) => {
  reportError(event.reason);
});

const { testFile } = await getConfig();

await runTests(async () => {
  const { keepAssertionsReadable } = await import('./readable-assertions.ts');
  keepAssertionsReadable();
  const { resetPage } = await import('../../../test/support/page.ts');
  await resetPage();
  await import(new URL(testFile, document.baseURI).href);
  mocha.suite.afterAll('no error of the page after the last test', () => new Promise((done) => setTimeout(done, 30)));
});
