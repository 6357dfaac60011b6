import { defineConfig } from 'vitest/config';
import { pageAssets } from './scripts/page-assets.js';

export default defineConfig({ define: pageAssets(), test: { include: ['tests/**/*.test.ts'], testTimeout: 60_000 } });
