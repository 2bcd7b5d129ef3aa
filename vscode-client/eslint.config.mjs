import js from '@eslint/js';
import tseslint from 'typescript-eslint';

const node = { process: 'readonly', console: 'readonly', URL: 'readonly', setTimeout: 'readonly' };
const browser = {
  document: 'readonly',
  window: 'readonly',
  Element: 'readonly',
  NodeFilter: 'readonly',
  getComputedStyle: 'readonly',
};

export default tseslint.config(
  { ignores: ['dist', 'out', 'server', 'runtime', 'runtimes', 'test-artifacts'] },
  js.configs.recommended,
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
    },
  },
  {
    // The runner of Node collects the tests; nobody waits for what `test` returns.
    files: ['test/unit/**/*.ts'],
    rules: { '@typescript-eslint/no-floating-promises': 'off' },
  },
  { files: ['**/*.mjs'], languageOptions: { globals: { ...node, ...browser } } },
  { files: ['media/*.js'], languageOptions: { globals: browser, sourceType: 'script' } },
);
