import type { DefaultTreeAdapterTypes } from 'parse5';
import { numberFormat } from '../number-format.js';
import { attribute } from './elements.js';

type Element = DefaultTreeAdapterTypes.Element;
type Parent = DefaultTreeAdapterTypes.ParentNode;

/** Formats by the `type` of a list, or by `list-style-type`. */
const formats: Readonly<Record<string, string>> = {
  '1': 'decimal',
  a: 'lowerLetter',
  A: 'upperLetter',
  i: 'lowerRoman',
  I: 'upperRoman',
  'lower-alpha': 'lowerLetter',
  'lower-latin': 'lowerLetter',
  'upper-alpha': 'upperLetter',
  'upper-latin': 'upperLetter',
  'lower-roman': 'lowerRoman',
  'upper-roman': 'upperRoman',
  'cjk-ideographic': 'chineseCounting',
  'simp-chinese-informal': 'chineseCounting',
  'decimal-leading-zero': 'decimalZero',
};

/** What a browser prints before the items of lists (HTML 4.4.8): `1.`, `b.`, `•`. */
export class ListMarks {
  private readonly counts = new Map<Parent, number>();

  /** The mark of the next item; undefined where none is shown. */
  next(item: Element): string | undefined {
    const list = item.parentNode;
    if (!list || !('tagName' in list) || list.tagName !== 'ol') return styleOf(list) === 'none' ? undefined : '•';
    const [value, start] = [integer(item, 'value'), integer(list, 'start')];
    const step = attribute(list, 'reversed') === undefined ? 1 : -1;
    const first = start ?? (step > 0 ? 1 : list.childNodes.filter((child) => child.nodeName === 'li').length);
    const ordinal = value ?? (this.counts.get(list) ?? first - step) + step;
    this.counts.set(list, ordinal);
    const style = styleOf(item) ?? attribute(item, 'type') ?? styleOf(list) ?? attribute(list, 'type') ?? '1';
    return style === 'none' ? undefined : `${numberFormat(formats[style] ?? 'decimal')(ordinal)}.`;
  }
}

function styleOf(element: Parent | null): string | undefined {
  if (!element || !('attrs' in element)) return undefined;
  return /list-style(?:-type)?\s*:\s*(?<name>[\w-]+)/i.exec(attribute(element, 'style') ?? '')?.groups?.name?.toLowerCase();
}

function integer(element: Element, name: string): number | undefined {
  const value = attribute(element, name);
  return value !== undefined && /^-?\d+$/.test(value.trim()) ? Number(value) : undefined;
}
