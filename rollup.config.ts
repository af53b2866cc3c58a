import { nodeResolve } from '@rollup/plugin-node-resolve';
import type { InputPluginOption, OutputOptions, RollupOptions } from 'rollup';
import esbuild from 'rollup-plugin-esbuild';

import { licenses } from './tools/build/licenses.ts';
import { jsonSchema } from './tools/build/json-schema.ts';
import { sizeReport } from './tools/build/size-report.ts';
import { sweep } from './tools/build/sweep.ts';

/** Warnings of what others wrote are not ours to mend. */
const onwarn: RollupOptions['onwarn'] = (warning, warn) => {
  if (![warning.id, ...(warning.ids ?? [])].some((id) => id?.includes('/node_modules/'))) warn(warning);
};

const plugins: InputPluginOption[] = [
  nodeResolve({ browser: true, extensions: ['.ts', '.js'] }),
  esbuild({ target: 'es2022', minify: true, legalComments: 'none', charset: 'utf8' }),
];

const output: OutputOptions = {
  dir: 'dist',
  banner: '/*! kap-inquiry; contains lit (BSD-3-Clause), zod and minisearch (MIT), see LICENSES.txt */',
  sourcemap: true,
};

/** What is needed together comes in one request, rather than one after the other; and is smaller together. */
const CHUNKS: Readonly<Record<string, readonly string[]>> = {
  config: [
    '/node_modules/zod/',
    '/src/config/read.ts',
    '/src/config/schema.ts',
    '/src/config/zod.ts',
    '/src/config/lenient.ts',
    '/src/config/advice.ts',
    '/src/content/own-pack.ts',
    '/src/inquiry/rules.ts',
    '/src/inquiry/field-names.ts',
    '/src/delivery/endpoint-url.ts',
    '/src/delivery/services.ts',
    '/src/delivery/encode.ts',
    '/src/delivery/fields.ts',
    '/src/safety/crisis-',
    '/src/panels/crisis-help/',
    '/src/messages/en/crisis-help.ts',
    '/src/messages/en/crisis.ts',
    '/src/messages/links.ts',
    '/src/messages/dialled.ts',
    '/src/panels/inline.ts',
    '/src/panels/question-event.ts',
    '/src/styles/choices.ts',
  ],
  answers: [
    '/src/content/en/answers.ts',
    '/src/content/en/pack.ts',
    '/src/content/sources.ts',
    '/src/panels/faq/entry-answer.ts',
    '/src/panels/faq/answer.ts',
  ],
  ask: [
    '/node_modules/minisearch/',
    '/src/answers/',
    '/src/panels/ask/asking',
    '/src/panels/ask/answer-search.ts',
    '/src/panels/ask/searchable.ts',
    '/src/panels/ask/result.ts',
    '/src/panels/ask/keys.ts',
    '/src/panels/ask/events.ts',
    '/src/content/en/asked-as.ts',
    '/src/content/en/unanswered.ts',
    '/src/content/plain-answer.ts',
    '/src/messages/en/ask.ts',
  ],
};

/** Other languages are loaded by pages in them. */
const isOtherLanguage = (id: string): boolean => /\/languages\/(?!en)\w+\.ts$/.test(id);

const chunkOf = (id: string): string | undefined =>
  isOtherLanguage(id) ? undefined : Object.keys(CHUNKS).find((name) => CHUNKS[name]?.some((part) => id.includes(part)));

const modules: RollupOptions = {
  input: { 'kap-inquiry': 'src/define.ts' },
  onwarn,
  plugins: [...plugins, sweep('chunks'), licenses(), jsonSchema(), sizeReport()],
  output: {
    ...output,
    format: 'es',
    chunkFileNames: 'chunks/[name]-[hash].js',
    onlyExplicitManualChunks: true,
    manualChunks: chunkOf,
  },
};

const classic: RollupOptions = {
  input: { 'kap-inquiry.classic': 'src/define.ts' },
  onwarn,
  plugins: [...plugins, sizeReport()],
  output: { ...output, format: 'iife', inlineDynamicImports: true },
};

export default [modules, classic];
