import js from '@eslint/js';
import { configs as lit } from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import { configs as wc } from 'eslint-plugin-wc';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

/** A room of src/ and what it may not import: the arrows of the house point one way. */
const room = (name, forbidden, why) => ({
  files: [`src/${name}/**/*.ts`],
  rules: { 'no-restricted-imports': ['error', { patterns: forbidden.map((regex) => ({ regex, message: why })) }] },
});

const host = '^(\\.\\./)+(kap-inquiry|define|index|context)\\.ts$';
const aboveTheRooms = '^(\\.\\./)+(kap-inquiry|define|index)\\.ts$';
const to = (...names) => `^(\\.\\./)+(${names.join('|')})/`;
const litPackages = '^(lit|lit-[a-z-]+|@lit)(/|$)';
const pure = [litPackages, to('panels', 'inquiry', 'styles'), host];

const pageGlobals = ['window', 'document', 'location', 'customElements', 'localStorage', 'sessionStorage'];

export default defineConfig(
  globalIgnores(['dist', 'test-results']),
  js.configs.recommended,
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/consistent-type-imports': ['error', { disallowTypeAnnotations: false }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
    },
  },
  {
    files: ['**/*.{js,mjs}'],
    languageOptions: {
      globals: {
        process: 'readonly',
        console: 'readonly',
        URL: 'readonly',
        setInterval: 'readonly',
        clearInterval: 'readonly',
      },
    },
  },
  {
    files: ['src/**/*.ts'],
    extends: [lit['flat/all'], wc['flat/best-practice']],
    plugins: { 'lit-a11y': litA11y },
    rules: {
      ...litA11y.configs.recommended.rules,
      // A list beside its markup reads better than one that is built somewhere else.
      'lit/no-template-map': 'off',
      // The elements are written without decorators.
      'lit/prefer-query-decorators': 'off',
    },
  },
  room('delivery', pure, 'delivery is pure: no Lit, no panel, no inquiry, and nobody above it.'),
  room('answers', [...pure, to('delivery')], 'answers is pure: it knows the content types and nothing above it.'),
  room('safety', [...pure, to('delivery', 'answers')], 'safety is pure and knows nobody.'),
  room('inquiry', [to('panels'), aboveTheRooms], 'inquiry stands below the panels; delivery is what it may use.'),
  room(
    'panels',
    [to('delivery'), aboveTheRooms],
    'Panels speak to inquiry, answers and safety, not to delivery or the host.',
  ),
  ...['config', 'content', 'messages', 'styles'].map((name) =>
    room(name, [to('panels'), aboveTheRooms], `${name} is read by the panels and reads none.`),
  ),
  {
    files: ['src/{delivery,answers,safety}/**/*.ts'],
    rules: {
      'no-restricted-globals': [
        'error',
        ...pageGlobals.map((name) => ({ name, message: 'A pure room touches no DOM and no page.' })),
      ],
    },
  },
  {
    files: ['test/**/*.ts'],
    rules: {
      // chai's `to.be.true` is an expression, and a test may insist on what it just put there.
      '@typescript-eslint/no-unused-expressions': 'off',
      '@typescript-eslint/no-non-null-assertion': 'off',
      // `el.querySelector<T>()` and its like: the caller knows what it asks for.
      '@typescript-eslint/no-unnecessary-type-parameters': 'off',
      // `oneEvent` and casts from `Event` are how a test gets at an event.
      '@typescript-eslint/no-unsafe-class-instance-assignment': 'off',
      // node:test awaits what it starts; `to.equal()` is a promise only in the types of a plug-in that is not used.
      '@typescript-eslint/no-floating-promises': [
        'error',
        {
          allowForKnownSafeCalls: [
            { from: 'package', package: 'node:test', name: ['describe', 'it', 'test', 'suite'] },
            { from: 'package', package: 'chai', name: 'Equal' },
          ],
        },
      ],
    },
  },
);
