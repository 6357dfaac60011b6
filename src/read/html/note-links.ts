import type { DefaultTreeAdapterTypes } from 'parse5';
import { attribute } from './elements.js';

type Element = DefaultTreeAdapterTypes.Element;
type Parent = DefaultTreeAdapterTypes.ParentNode;

/** What a link between a note's mark and its body says. */
export interface NoteLink {
  readonly label: string;
  /** Whether it stands at the head of the body and leads back to the mark. */
  readonly isBody: boolean;
}

const mark = /^[([]?\s*(?<label>\d{1,3}|\*{1,4}|[†‡])\s*[)\]]?\.?$/;

/** The links of a page that are note marks: those in the text lead on to a body, those in a body lead back. */
export class NoteLinks {
  private readonly links = new Map<Element, NoteLink>();

  constructor(page: Parent) {
    const places = new Map<string, number>();
    const found: { readonly element: Element; readonly to: string; readonly at: number; readonly label: string }[] = [];
    let at = 0;
    for (const element of elements(page)) {
      at++;
      for (const name of ['id', 'name']) {
        const own = attribute(element, name);
        if (own !== undefined && !places.has(own)) places.set(own, at);
      }
      const href = element.tagName === 'a' ? attribute(element, 'href') : undefined;
      const label = href?.includes('#') ? mark.exec(textOf(element).trim())?.groups?.label : undefined;
      if (href !== undefined && label !== undefined) found.push({ element, to: href.slice(href.indexOf('#') + 1), at, label });
    }
    for (const { element, to, at: from, label } of found) {
      const target = places.get(to);
      if (target !== undefined) this.links.set(element, { label, isBody: target < from });
    }
  }

  of(element: Element): NoteLink | undefined {
    return this.links.get(element);
  }
}

function* elements(parent: Parent): Generator<Element> {
  for (const child of parent.childNodes) {
    if (!('tagName' in child)) continue;
    yield child;
    yield* elements(child);
  }
}

const longest = 12;

/** The text of a link, as far as a mark may go. */
function textOf(parent: Parent): string {
  let text = '';
  for (const child of parent.childNodes) {
    if ('value' in child) text += child.value;
    else if ('tagName' in child) text += textOf(child);
    if (text.length > longest) break;
  }
  return text;
}
