import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { promisify } from 'node:util';
import { startEndpoint } from '../../demo/endpoint/server.ts';

const run = async (...parameters: string[]) => {
  try {
    const { stdout } = await promisify(execFile)(process.execPath, ['tools/endpoint-check.ts', ...parameters]);
    return { code: 0, output: stdout };
  } catch (error) {
    const { code, stdout, stderr } = error as { code: number; stdout: string; stderr: string };
    return { code, output: stdout + stderr };
  }
};

describe('npm run endpoint-check', () => {
  let folder = '';
  let endpoint: Awaited<ReturnType<typeof startEndpoint>>;
  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'kap-check-'));
    endpoint = await startEndpoint({
      port: 0,
      databaseUrl: `file:${join(folder, 'inquiries.db')}`,
      allowedOrigins: ['https://clinic.example'],
      log: () => undefined,
    });
  });
  after(async () => {
    await endpoint.close();
    await rm(folder, { recursive: true });
  });

  it('says in order what is right about an endpoint', async () => {
    const { code, output } = await run(`${endpoint.url}/inquiries`, '--page', 'http://clinic.example/kap');
    assert.equal(code, 1);
    const steps = output.match(/^(?:ok|BAD|\?) +([a-z-]+)/gm)?.map((one) => one.split(/ +/)[1]);
    assert.deepEqual(steps, ['url', 'reachable', 'cors', 'content-type', 'proof', 'caveats']);
    assert.match(output, /^BAD +cors +No Access-Control-Allow-Origin for http:\/\/clinic\.example/m);
  });

  it('is content with an endpoint that allows the page', async () => {
    const { code, output } = await run(`${endpoint.url}/inquiries`, '--page', 'https://clinic.example/kap');
    assert.equal(code, 0, output);
    assert.match(output, /^ok +cors/m);
  });

  it('does not claim what depends on a page that it was not told', async () => {
    const { output } = await run(`${endpoint.url}/inquiries`);
    assert.match(output, /^\? +cors +Name the page/m);
  });

  for (const [what, parameters, message] of [
    ['what is not there', ['http://127.0.0.1:1/'], /^BAD +reachable +No answer/m],
    ['a secret address', ['https://hooks.slack.com/services/T0/B0/x'], /^BAD +url .*Slack/m],
    ['a service’s caveats', ['https://hooks.zapier.com/hooks/catch/1/2/'], /HIPAA/],
    ['a name that is no service', ['https://a.example', '--service', 'formspre'], /allowed is generic, formspree/],
    ['how it is used', [], /npm run endpoint-check -- URL/],
  ] as const)
    it(`names ${what}`, async () => {
      const { code, output } = await run(...parameters);
      assert.equal(code, 1);
      assert.match(output, message);
    });
});
