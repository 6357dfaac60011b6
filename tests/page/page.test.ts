import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import { toHtml } from '../../src/write/html/alignment.js';
import { alignmentOf } from '../builders.js';
import { corpusFile, run, scratch } from '../cli/command.js';
import { describeInBrowser } from './browser.js';

const { folder, put } = scratch();

/** The English text without its eighth paragraph, with two other figures. */
const damaged = readFileSync(corpusFile('en'), 'utf8')
  .replace(/\n8\. [\s\S]*?\n\n/, '\n')
  .replace('June 1993', 'June 1994')
  .replace('resolutions 5/1', 'resolutions 5/3');
const zh = corpusFile('zh');
const en = put('en.txt', damaged);

function written(command: string, files: readonly string[]): string {
  const file = join(folder, `${command}-${basename(files.at(-1) ?? '')}-${files.length}.html`);
  const { status, stderr } = run([
    command,
    ...files,
    '--format',
    'html',
    '-o',
    file,
    ...(command === 'check' ? ['--fail-on', 'never'] : []),
  ]);
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  return file;
}

const pages = { align: '', arabic: '', check: '', concord: '' };
beforeAll(() => {
  pages.arabic = written('align', [zh, corpusFile('ar')]);
  pages.align = written('align', [zh, en]);
  pages.check = written('check', [zh, en, corpusFile('fr')]);
  pages.concord = written('concord', ['zh', 'en', 'fr', 'es', 'ru', 'ar'].map(corpusFile));
}, 120_000);

const show = async (page: Page, file: string): Promise<void> => {
  await page.goto(pathToFileURL(file).href);
};

async function violations(page: Page): Promise<unknown> {
  await page.evaluate(axe.source);
  return page.evaluate(`axe.run().then(({ violations }) => violations.map(({ id, nodes }) => id + ': ' + nodes[0].html.slice(0, 120)))`);
}

/** The file that the page gives to be saved. */
async function saved(page: Page, format: 'JSON' | 'TMX'): Promise<string> {
  await page.keyboard.press('s');
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: `Save as ${format}` }).click()]);
  const file = join(folder, download.suggestedFilename());
  await download.saveAs(file);
  return file;
}

const texts = (page: Page, selector: string): Promise<string[]> => page.locator(selector).allTextContents();
const pathOfCurrent = (page: Page): Promise<string> =>
  page.locator('tbody.current .paths').evaluate(({ textContent }) => textContent ?? '');

describeInBrowser('the page', (open) => {
  test.each(['align', 'arabic', 'check', 'concord'] as const)('%s passes axe, in light and dark, and asks for nothing', async (name) => {
    for (const colorScheme of ['light', 'dark'] as const) {
      const page = await open({ colorScheme });
      const asked: string[] = [];
      page.on('request', (request) => asked.push(request.url()));
      await show(page, pages[name]);
      expect(await violations(page)).toEqual([]);
      expect(asked).toEqual([pathToFileURL(pages[name]).href]);
      await page.close();
    }
  });

  test('help and the dialog to save pass axe too', async () => {
    const page = await open();
    await show(page, pages.concord);
    await page.keyboard.press('?');
    expect(await violations(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await page.keyboard.press('s');
    expect(await violations(page)).toEqual([]);
  });

  test('shows gaps, marks figures that differ, and goes from finding to finding by key', async () => {
    const page = await open();
    await show(page, pages.align);
    expect(await texts(page, 'td.gap')).toEqual(['Not in English']);
    expect(await texts(page, 'mark.error')).toEqual(expect.arrayContaining(['resolutions 5/3', 'June 1994', '1993年6月']));
    await page.keyboard.press('n');
    expect(await pathOfCurrent(page)).toBe('pp.2');
    await page.keyboard.press('n');
    expect(await pathOfCurrent(page)).toBe('pp.4');
    await page.keyboard.press('p');
    expect(await pathOfCurrent(page)).toBe('pp.2');
    await page.keyboard.press('e');
    await expect.poll(() => page.locator('tbody.current .evidence').textContent()).toContain('numbering');
  });

  test('right-to-left text stands from right to left', async () => {
    const page = await open();
    await show(page, pages.arabic);
    expect(
      await page
        .locator('td[lang=ar]')
        .first()
        .evaluate((cell) => getComputedStyle(cell).direction),
    ).toBe('rtl');
  });

  test('filters by what rows are, by rule and severity, and searches without regard to accents', async () => {
    const page = await open();
    await show(page, pages.check);
    const shown = () => page.locator('section.sheet:not([hidden]) tbody.row:visible').count();
    const all = await shown();
    await page.getByLabel('Which rows').selectOption('gaps');
    expect(await shown()).toBe(1);
    await page.getByLabel('Which rows').selectOption('findings');
    await page.getByLabel('Kind of finding').selectOption('date-differs');
    expect(await shown()).toBe(1);
    await page.getByRole('button', { name: /errors?$/ }).click();
    expect(await shown()).toBe(0);
    await page.getByRole('button', { name: /errors?$/ }).click();
    await page.keyboard.press('Escape');
    expect(await shown()).toBe(all);
    await page.getByRole('button', { name: /zh → fr/ }).click();
    await page.keyboard.press('/');
    await page.keyboard.type('SOLIDARITE');
    await expect.poll(shown).toBeLessThan(all);
    expect(await shown()).toBeGreaterThan(5);
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.classList.contains('clause'))).toBe(true);
  });

  test('six versions fit without scrolling sideways, and can be hidden; a narrow screen stacks them', async () => {
    const page = await open();
    await show(page, pages.concord);
    const isWide = () => page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth);
    expect(await isWide()).toBe(false);
    await page.getByText('Versions', { exact: true }).click();
    await page.getByLabel('Russian').uncheck();
    expect(await page.locator('td[lang=ru]:visible').count()).toBe(0);
    await page.setViewportSize({ width: 390, height: 800 });
    expect(await isWide()).toBe(false);
  });

  test('links confirmed, cut, merged and moved are saved as JSON and TMX, and the command reads them back', async () => {
    const page = await open();
    await show(page, pages.align);
    const to = async (path: string, version: number) => {
      const body = page.locator('tbody.row', { has: page.getByText(path, { exact: true }) }).first();
      await body.locator('td .clause').nth(version).click();
    };
    await to('op.1', 0);
    await page.keyboard.press('c');
    await to('op.3', 0);
    await page.keyboard.press('m');
    await to('op.6', 1);
    await page.keyboard.press('x');
    await to('op.8', 0);
    await page.keyboard.press('g');
    await to('op.10', 0);
    await page.keyboard.press('g');
    await to('op.12', 1);
    await page.keyboard.press('Alt+ArrowDown');
    await page.keyboard.press('z');
    expect(await violations(page)).toEqual([]);
    const json = await saved(page, 'JSON');
    const tmx = await saved(page, 'TMX');
    const pairs = JSON.parse(readFileSync(json, 'utf8')).pairs;
    const ids = pairs.map(({ id }: { id: string }) => id);
    expect(ids).toEqual(expect.arrayContaining(['op.1=op.1', 'op.3+op.4=op.3+op.4', 'op.6=', '=op.6', 'op.8+op.10=op.10', 'op.12=op.12']));
    expect(pairs.filter(({ confirmed }: { confirmed?: boolean }) => confirmed).map(({ id }: { id: string }) => id)).toHaveLength(5);
    const beads = (args: readonly string[]) =>
      run(args)
        .stdout.split('\n')
        .map((line) => line.replace(/:[\d.e-]+$/, ''))
        .sort();
    const expected = beads(['align', zh, en, '--anchors', json, '--format', 'beads']);
    expect(expected).toHaveLength(ids.length + 1);
    expect(beads(['align', zh, en, '--anchors', tmx, '--format', 'beads'])).toEqual(expected);
    const again = JSON.parse(run(['align', zh, en, '--anchors', json, '--format', 'json']).stdout);
    expect(again.pairs.map(({ id }: { id: string }) => id).sort()).toEqual([...ids].sort());
    const checked = [json, tmx].map((file) => JSON.parse(run(['check', zh, en, '--alignment', file, '--format', 'json']).stdout).findings);
    // What was cut off is missing now, and what was put with a clause that doesn't say it.
    const missing = checked[0].filter(({ rule }: { rule: string }) => rule === 'clause-missing');
    expect(missing.map(({ path }: { path: string }) => path)).toEqual(['op.6', 'op.8']);
    expect(checked[1]).toEqual(checked[0]);
  });

  test('odd characters come through the page unharmed', async () => {
    const odd = 'a\u0000\u0007\r\n\u2028</script><!-- & \ud800 é';
    const file = join(folder, 'odd.html');
    writeFileSync(file, toHtml(alignmentOf([[[odd], ['<b>x</b>']]])));
    const page = await open();
    await show(page, file);
    const read = JSON.parse(readFileSync(await saved(page, 'JSON'), 'utf8'));
    expect(read.pairs[0].source[0].text).toBe(odd);
    expect(await page.locator('td b').count()).toBe(0);
  });

  test('prints as a table whose head comes on every page, without tools', async () => {
    const page = await open();
    await show(page, pages.align);
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.toolbar').isVisible()).toBe(false);
    expect(await page.locator('thead').evaluate((head) => getComputedStyle(head).display)).toBe('table-header-group');
    expect(existsSync(pages.align)).toBe(true);
  });

  test('of 2,000 rows only those in sight are laid out, and edits touch only their own', async () => {
    const row = (n: number): [string[], string[]] => [
      [`${n} ${'一二三四五六七八九十'.repeat(9)}`],
      [`${n} ${'lorem ipsum dolor '.repeat(18)}`],
    ];
    const file = join(folder, 'long.html');
    writeFileSync(file, toHtml(alignmentOf(Array.from({ length: 2000 }, (_, n) => row(n)))));
    const page = await open();
    await show(page, file);
    const bodies = page.locator('tbody.row');
    expect(await bodies.count()).toBe(2000);
    const clauses = page.locator('td .clause');
    const laidOut = await clauses.evaluateAll((all) => all.filter((each) => each.checkVisibility({ contentVisibilityAuto: true })).length);
    expect(laidOut).toBeLessThan(400);
    await page.keyboard.press('End');
    expect(await pathOfCurrent(page)).toBe('line.1999');
    await expect.poll(() => page.locator('tbody.current').evaluate((body) => body.getBoundingClientRect().bottom)).toBeLessThanOrEqual(900);
    // Installed before the key is pressed: what it sees is asked for afterwards.
    await page.evaluate(() => {
      const table = document.querySelector('table') ?? document.body;
      new MutationObserver((records) => {
        table.dataset.touched = String(records.flatMap((each) => [...each.addedNodes, ...each.removedNodes]).length);
      }).observe(table, { childList: true });
    });
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('m');
    await expect.poll(() => page.locator('table').getAttribute('data-touched'), { timeout: 30_000 }).toBe('3');
    expect(await bodies.count()).toBe(1999);
  }, 180_000);
});
