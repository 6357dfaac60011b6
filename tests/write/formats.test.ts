import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { parseDocument } from '../../src/index.js';
import { documentToAkn } from '../../src/write/akn.js';
import { toBeads } from '../../src/write/beads.js';
import { concordanceToTmx } from '../../src/write/concordance.js';
import { toHtml } from '../../src/write/html/alignment.js';
import { toMoses } from '../../src/write/moses.js';
import { toTei } from '../../src/write/tei.js';
import { toTmx } from '../../src/write/tmx.js';
import { toTsv } from '../../src/write/tsv.js';
import { toXliff } from '../../src/write/xliff.js';
import { toXlsx } from '../../src/write/xlsx.js';
import { alignmentOf, lineUnit, pairOf } from '../builders.js';

const alignment = alignmentOf([
  [['决定一'], ['Decides\tone']],
  [['二', '三'], ['Two & <three>']],
  [['四'], []],
  [[], ['Five']],
]);

describe('writers', () => {
  test('beads', () => {
    expect(toBeads(alignment)).toBe('[0]:[0]:0\n[1,2]:[1]:0.1\n[3]:[]:0.2\n[]:[2]:0.3\n');
  });

  test('tsv', () => {
    expect(toTsv(alignment).split('\n').slice(0, 3)).toEqual([
      'id\ttype\tsource_paths\ttarget_paths\tconfidence\tsource_text\ttarget_text',
      'line.0=line.0\t1-1\tline.0\tline.0\t0\t决定一\tDecides\\tone',
      'line.1+line.2=line.1\t2-1\tline.1 line.2\tline.1\t0.1\t二\\|三\tTwo & <three>',
    ]);
  });

  test('moses keeps both files in step and leaves out what has no counterpart', () => {
    expect(toMoses(alignment)).toEqual({ source: '决定一\n二三\n', target: 'Decides one\nTwo & <three>\n' });
  });

  test('tmx says where a text comes from and what it is worth', () => {
    const tmx = toTmx(alignment, {
      options: { unit: 'line' },
      lexicons: [{ name: 'mine', checksum: 'sha256:00' }],
      sourceStatus: 'official',
      targetStatus: 'unofficial',
    });
    expect(tmx).toContain('<prop type="x-option-unit">line</prop>');
    expect(tmx).toContain('<prop type="x-lexicon">mine sha256:00</prop>');
    expect(tmx).toContain('<prop type="x-status">unofficial</prop>');
    expect(tmx).toContain('<seg>Two &amp; &lt;three&gt;</seg>');
    expect(tmx.match(/<tu /g)).toHaveLength(4);
  });

  test('tmx marks the lead phrases of paragraphs, and notes; from a concordance in all versions', () => {
    const unit = (path: string, text: string) => ({ ...lineUnit(0, text), path });
    const pair = pairOf([unit('op.2', '又请秘书长提出报告；')], [unit('op.2', 'Also requests the Secretary-General to report;')]);
    const note = pairOf([unit('fn.1', 'A/44/1。')], [unit('fn.1', 'A/44/1.')]);
    const tmx = toTmx({ ...alignment, unit: 'clause', pairs: [pair, note] });
    expect(tmx.match(/<prop type="x-lead">[^<]*</g)).toEqual(['<prop type="x-lead">又请<', '<prop type="x-lead">Also requests<']);
    expect(tmx.match(/<prop type="x-kind">note</g)).toHaveLength(2);
    const sides = { zh: alignment.source, en: alignment.target, fr: { ...alignment.target, language: 'fr' } };
    const cells = { zh: pair.source, en: pair.target, fr: [unit('op.2', 'Prie également le Secrétaire général de faire rapport ;')] };
    const rows = [{ id: 'op.2', cells, confidence: 0.9 }];
    const all = concordanceToTmx(
      { unit: 'clause', languages: ['zh', 'en', 'fr'], pivot: 'zh', sides, rows },
      { statuses: { zh: 'official', fr: 'unofficial' }, lexicons: [{ name: 'mine', checksum: null }] },
    );
    expect(all.match(/<tuv /g)).toHaveLength(3);
    expect(all).toContain('<prop type="x-lead">Prie également<');
    expect(all).toContain('<prop type="x-status">unofficial</prop>');
    expect(all).toContain('<prop type="x-lexicon">mine</prop>');
  });

  test('stand-off links name clauses by path', () => {
    const tei = toTei(alignment, { sourceStatus: 'official' });
    expect(tei).toContain('<link type="2-1" xtargets="line.1 line.2;line.1" score="0.1"/>');
    expect(tei).toContain('<link type="0-1" xtargets=";line.2" score="0.3"/>');
    expect(tei).toContain('<note type="source-status">official</note>');
  });

  test('Akoma Ntoso holds every clause under its path, items inside their paragraphs, notes apart', () => {
    const text =
      'The General Assembly,\n\nRecalling its resolution,¹\n\n1. Decides:\n\n(a) To meet;\n\n(b) To report;\n\nand to go on.\n\n2. Closes.\n\n¹ Resolution 1.';
    const parsed = parseDocument(text, { language: 'en' });
    const akn = documentToAkn(parsed, { sourceStatus: 'unofficial' });
    for (const { path } of parsed.document.clauses) expect(akn).toContain(`eId="${path}"`);
    expect(akn).toMatch(/<paragraph eId="op\.1">.*<intro[^>]*><p>Decides:<\/p><\/intro>\s*<point eId="op\.1\.a">/);
    expect(akn).toContain(
      'Recalling its resolution,<authorialNote eId="fn.1" marker="1" placement="bottom"><p>Resolution 1.</p></authorialNote>',
    );
    expect(akn).toContain('name="status">unofficial</property>');
  });

  test('a text longer than a cell holds goes on in the next row', async () => {
    const parts = unzipSync(await toXlsx(alignmentOf([[['x'.repeat(70_000)], ['one']]])));
    const sheet = strFromU8(parts['xl/worksheets/sheet1.xml'] ?? new Uint8Array());
    expect(sheet.match(/<row /g)).toHaveLength(4);
    expect((sheet.match(/x+(?=<\/t>)/g) ?? []).map(({ length }) => length)).toEqual([32_767, 32_767, 4466]);
  });

  test('xliff has a unit for each pair, with both sides', () => {
    const xliff = toXliff(alignment);
    expect(xliff.match(/<unit /g)).toHaveLength(4);
    expect(xliff).toContain('<source>四</source>\n        <target></target>');
  });

  test('the page escapes what it shows and gives each side its direction', () => {
    const html = toHtml(alignmentOf([[['<script>alert(1)</script>'], ['نص']]], ['en', 'ar']));
    expect(html).not.toContain('<script>alert');
    expect(html).toContain('lang="ar" dir="rtl"><p class="clause" tabindex="-1">نص</p></td>');
    expect(html).toContain('lang="en" dir="ltr"><p class="clause" tabindex="-1">&lt;script&gt;alert(1)&lt;/script&gt;</p></td>');
  });
});
