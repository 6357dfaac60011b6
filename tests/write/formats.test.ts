import { describe, expect, test } from 'vitest';
import { toBeads } from '../../src/write/beads.js';
import { toHtml } from '../../src/write/html.js';
import { toMoses } from '../../src/write/moses.js';
import { toTmx } from '../../src/write/tmx.js';
import { toTsv } from '../../src/write/tsv.js';
import { toXliff } from '../../src/write/xliff.js';
import { alignmentOf } from '../builders.js';

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
