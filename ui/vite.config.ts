import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vitest/config';

// Relative paths: the same build is served by the shell, by the loopback test host and from any folder.
export default defineConfig({
  base: './',
  plugins: [svelte()],
  resolve: process.env.VITEST ? { conditions: ['browser'] } : {},
  build: {
    target: 'safari18',
    cssTarget: 'safari18',
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 1500,
  },
  server: { port: 5173, strictPort: true, host: '127.0.0.1', fs: { allow: ['.', '../src-tauri/casework/data'] } },
  test: { include: ['src/**/*.test.ts'], environment: './test/window.ts' },
});
