import { build } from 'esbuild';
import type { Page } from 'playwright-core';
import type { SearchableEntry } from '../../src/answers/index.ts';
import { answers } from '../../src/content/en/answers.ts';
import { questions } from '../../src/content/en/questions.ts';
import { readQuestions } from '../../tools/answers/questions.ts';
import { onBenchPage } from './support/bench-page.ts';
import { median, milliseconds, percentile } from './support/statistics.ts';

const SIZES = [25, 250, 1000, 2500];
const BUDGET = { entries: 1000, keystroke: 16, task: 50 };
const QUESTIONS = readQuestions('test/answers/questions/kept.tsv')
  .slice(0, 40)
  .map(({ question }) => question);

type OwnEntry = Pick<SearchableEntry, 'id' | 'question'> & { answer: string };

/** Entries as long and as various as the default pack's: its sentences in other orders, each with words of its own. */
const entriesOf = (count: number): OwnEntry[] => {
  const sentences = Object.values(answers).flatMap(({ blocks }) =>
    blocks.flat().flatMap((text) => text.split(/(?<=\.) /)),
  );
  return Array.from({ length: count }, (_, number) => ({
    id: `entry-${number}`,
    question: `${questions[number % questions.length]?.question ?? ''} Topic${number} ward${number % 83}`,
    answer: Array.from({ length: 7 }, (_, i) => sentences[(number * 13 + i * 29) % sentences.length]).join(' '),
  }));
};

interface Measured {
  build: number;
  keystrokes: number[];
  /** Durations of tasks over 50 ms, which is what the Long Tasks API reports. */
  longTasks: number[];
}

/** Runs in the page: types each question key by key into the widget, after its index is built. */
const measure = async ([entries, asked]: [OwnEntry[], string[]]): Promise<Measured> => {
  const longTasks: number[] = [];
  const el = document.createElement('kap-inquiry');
  el.setAttribute('sections', 'ask');
  el.setAttribute('content', 'none');
  (el as HTMLElement & { config: unknown }).config = { faq: entries };
  document.body.append(el);
  const find = (selector: string) => el.shadowRoot?.querySelector<HTMLInputElement>(selector);
  const until = async (condition: () => boolean) => {
    while (!condition()) await new Promise(requestAnimationFrame);
  };
  await until(() => !!find('input'));
  // Until the configuration of thousands of entries is read, which is not what is measured here.
  await new Promise<void>((resolve) => {
    requestIdleCallback(() => resolve());
  });
  const observer = new PerformanceObserver((list) =>
    longTasks.push(...list.getEntries().map(({ duration }) => duration)),
  );
  observer.observe({ type: 'longtask' });
  const { AnswerIndex, languageOf } = (
    globalThis as unknown as { answers: typeof import('../../src/answers/index.ts') }
  ).answers;
  const start = performance.now();
  await AnswerIndex.of(
    entries.map((entry) => ({ ...entry, askedAs: [] })),
    { language: await languageOf('en'), unanswered: [] },
  );
  const build = performance.now() - start;

  const panel = find('kap-ask-panel') as unknown as { updateComplete: Promise<unknown> };
  const input = find('input')!;
  const type = async (text: string): Promise<number> => {
    const started = performance.now();
    input.value = text;
    input.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    await panel.updateComplete;
    el.getBoundingClientRect();
    const duration = performance.now() - started;
    await new Promise(requestAnimationFrame);
    return duration;
  };
  while (!find('[part="result"]')) await type('topic1');
  const keystrokes: number[] = [];
  for (const question of asked)
    for (let length = 1; length <= question.length; length++) keystrokes.push(await type(question.slice(0, length)));
  await new Promise((resolve) => setTimeout(resolve));
  observer.disconnect();
  el.remove();
  return { build, keystrokes, longTasks };
};

const bundleAnswers = async (page: Page): Promise<void> => {
  const { outputFiles } = await build({
    entryPoints: ['src/answers/index.ts'],
    bundle: true,
    minify: true,
    write: false,
    format: 'iife',
    globalName: 'answers',
  });
  await page.addScriptTag({ content: outputFiles[0]?.text ?? '' });
};

await onBenchPage(async (page) => {
  await bundleAnswers(page);
  console.log('asking, Chromium:\n  entries  index built  key median    key 95 %   longest task over 50 ms');
  for (const size of SIZES) {
    const { build, keystrokes, longTasks } = await page.evaluate(measure, [entriesOf(size), QUESTIONS] as [
      OwnEntry[],
      string[],
    ]);
    const longest = longTasks.length > 0 ? milliseconds(Math.max(...longTasks)) : '      none';
    const budget =
      size === BUDGET.entries ? `  (budget: median ${BUDGET.keystroke} ms, no task over ${BUDGET.task} ms)` : '';
    console.log(
      `  ${String(size).padStart(7)}   ${milliseconds(build)}  ${milliseconds(median(keystrokes))}  ${milliseconds(percentile(keystrokes, 0.95))}  ${longest}${budget}`,
    );
  }
});
