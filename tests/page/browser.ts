import { existsSync } from 'node:fs';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, test } from 'vitest';

const PLACES = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];
const executablePath = PLACES.find((path) => existsSync(path));
const args = ['--headless', '--no-sandbox', '--disable-gpu', '--disable-background-networking', '--no-first-run'];

/** Opens a page of a browser that is shared by the tests of a suite. */
export type OpenPage = (options?: BrowserContextOptions) => Promise<Page>;

/** A suite that needs Chromium. Without it the suite is skipped and says so; under `CI=true` that is a failure. */
export function describeInBrowser(name: string, suite: (open: OpenPage) => void): void {
  if (executablePath === undefined && process.env.CI !== 'true') {
    describe.skip(`${name}: Chromium is not installed`, () => {
      test.todo('in the browser');
    });
    return;
  }
  describe(name, () => {
    let browser: Browser | undefined;
    beforeAll(async () => {
      browser = await chromium.launch({ args, ...(executablePath === undefined ? {} : { executablePath }) });
    }, 60_000);
    afterAll(() => browser?.close(), 60_000);
    suite(async (options = {}) => {
      if (browser === undefined) throw new Error('no browser');
      const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, offline: true, ...options });
      const page = await context.newPage();
      page.on('pageerror', (error) => {
        throw error;
      });
      return page;
    });
  });
}
