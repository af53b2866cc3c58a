import assert from 'node:assert/strict';
import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { it } from 'node:test';
import { freePort } from '../../tools/free-port.ts';
import { launch } from './support/browser.ts';

const ROOT = new URL('../../', import.meta.url).pathname;
const MESSAGE = "Hi 👋🏽 مرحبا “quotes” '; DROP TABLE inquiries; --\n\nthird line <b>&amp;</b>";

/** What a newcomer's shell has: nothing of this checkout's tools or npm settings. */
const newcomersEnv = (): NodeJS.ProcessEnv =>
  Object.fromEntries(
    Object.entries(process.env)
      .filter(([name]) => !name.startsWith('npm_') && !name.startsWith('NODE_'))
      .map(([name, value]) => [
        name,
        name === 'PATH'
          ? value
              ?.split(delimiter)
              .filter((folder) => !folder.includes('node_modules'))
              .join(delimiter)
          : value,
      ]),
  );

/** Resolves with all output once it holds `pattern`; rejects when the process ends before. */
const output = (child: ChildProcess, pattern: RegExp): Promise<string> =>
  new Promise((resolve, reject) => {
    let text = '';
    const onData = (data: Buffer): void => {
      text += data.toString();
      if (pattern.test(text)) resolve(text);
    };
    child.stdout?.on('data', onData);
    child.stderr?.on('data', onData);
    child.once('exit', (code) => {
      reject(new Error(`npm start ended with ${code}:\n${text}`));
    });
  });

it(
  'a fresh clone: npm start serves, and what a visitor sends is in the database file',
  { timeout: 600_000 },
  async () => {
    const folder = await mkdtemp(join(tmpdir(), 'kap-clone-'));
    const [site, endpoint] = [await freePort(), await freePort()];
    execFileSync('git', ['clone', '--quiet', ROOT, folder]);
    const child = spawn('npm', ['start'], {
      cwd: folder,
      env: { ...newcomersEnv(), DEMO_PORT: String(site), ENDPOINT_PORT: String(endpoint) },
      detached: true,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    try {
      const printed = await output(child, new RegExp(`localhost:${site}[^]*localhost:${endpoint}/inquiries`));
      const siteUrl = /http:\/\/localhost:\d+/.exec(printed.slice(printed.indexOf(`http://localhost:${site}`)))?.[0];
      assert.equal(siteUrl, `http://localhost:${site}`);

      const browser = await launch();
      const page = await browser.newPage();
      await page.goto(siteUrl);
      await page.getByLabel('Name', { exact: true }).fill('Ana מרים');
      await page.getByLabel('Email', { exact: true }).fill('ana@example.com');
      await page.getByLabel('Message (optional)').fill(MESSAGE);
      await page.locator('kap-form-panel').getByLabel('I am 18 or older').check();
      await page.getByLabel('I agree that').check();
      await page.getByRole('button', { name: 'Send', exact: true }).click();
      await page.getByText('Thank you. We got your message.').waitFor();
      const reference = await page.locator('.reference').innerText();
      await browser.close();

      const database = new DatabaseSync(join(folder, 'demo/endpoint/data/inquiries.db'), { readOnly: true });
      const row = database.prepare('SELECT * FROM inquiries WHERE id = ?').get(reference);
      database.close();
      assert.equal(row?.['message'], MESSAGE);
      assert.equal(row['name'], 'Ana מרים');
    } finally {
      if (child.pid !== undefined && child.exitCode === null) {
        process.kill(-child.pid, 'SIGTERM');
        await once(child, 'exit');
      }
      await rm(folder, { recursive: true, force: true });
    }
  },
);
