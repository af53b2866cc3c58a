import { nodeResolve } from '@rollup/plugin-node-resolve';
import type { InputPluginOption, OutputOptions, RollupOptions } from 'rollup';
import esbuild from 'rollup-plugin-esbuild';
import { licenses } from './tools/build/licenses.ts';
import { jsonSchema } from './tools/build/json-schema.ts';
import { sizeReport } from './tools/build/size-report.ts';

const plugins: InputPluginOption[] = [
  nodeResolve({ browser: true, extensions: ['.ts', '.js'] }),
  esbuild({ target: 'es2022', minify: true, legalComments: 'none', charset: 'utf8' }),
];

const output: OutputOptions = {
  dir: 'dist',
  banner: '/*! kap-inquiry; contains lit (BSD-3-Clause) and zod (MIT), see LICENSES.txt */',
  sourcemap: true,
};

const modules: RollupOptions = {
  input: { 'kap-inquiry': 'src/define.ts' },
  plugins: [...plugins, licenses(), jsonSchema(), sizeReport()],
  output: { ...output, format: 'es', chunkFileNames: 'chunks/[name]-[hash].js' },
};

const classic: RollupOptions = {
  input: { 'kap-inquiry.classic': 'src/define.ts' },
  plugins: [...plugins, sizeReport()],
  output: { ...output, format: 'iife', inlineDynamicImports: true },
};

export default [modules, classic];
