import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { promisify } from 'node:util';
import { flagged, measure } from '../../tools/crisis/measure.ts';
import { readPhrases } from '../../tools/crisis/phrases.ts';

const of = (name: string) => measure(readPhrases(`test/safety/phrases/${name}.jsonl`));

const check = (...parameters: string[]) =>
  promisify(execFile)(process.execPath, ['tools/crisis/check.ts', ...parameters]).then(
    ({ stdout }) => ({ code: 0, output: stdout }),
    (error: unknown) => {
      const { code, stderr } = error as { code: number; stderr: string };
      return { code, output: stderr };
    },
  );

const atLeast = (name: string, floors: Readonly<Record<string, number>>) => {
  for (const [sort, figure] of of(name)) {
    const floor = floors[sort.split(' ').slice(1).join(' ')];
    if (floor === undefined) continue;
    const share = flagged(sort, figure);
    assert.ok(sort.includes('benign') ? share <= floor : share >= floor, `${sort}: ${share}`);
  }
};

describe('the crisis matcher', () => {
  for (const lang of ['en', 'es']) {
    it(`finds the ${lang} sentences that it was built from`, () =>
      atLeast(lang, { direct: 0.98, indirect: 0.95, benign: 0.02 }));

    it(`finds most of the ${lang} sentences that were kept aside`, () =>
      atLeast(`unseen-${lang}`, { direct: 0.85, indirect: 0.75, benign: 0.05 }));
  }
});

describe('npm run crisis-check', () => {
  let folder = '';
  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'crisis-'));
  });
  after(() => rm(folder, { recursive: true }));

  const file = async (...lines: string[]) => {
    const name = join(folder, 'phrases.jsonl');
    await writeFile(name, lines.join('\n'));
    return name;
  };

  it('prints figures for each language and kind, and each sentence that was taken wrongly', async () => {
    const { output } = await check(
      await file(
        '{"text":"I want to die","lang":"en","label":"risk","note":"direct"}',
        '{"text":"hello there","lang":"en","label":"risk","note":"indirect: nothing to see"}',
        '{"text":"quiero morir","lang":"es","label":"benign","note":"borderline"}',
      ),
    );
    assert.match(output, /MISSED en indirect: hello there/);
    assert.match(output, /FALSE ALARM es benign, borderline: quiero morir/);
    assert.match(output, /en direct +1 +1 +100\.0 %/);
  });

  it('names a line that is none', async () => {
    const { code, output } = await check(await file('{"text":"a"}'));
    assert.equal(code, 1);
    assert.match(output, /line 1/);
  });
});
