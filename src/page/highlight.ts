/** Marks what was searched for, where the browser can do so without changing the page. */
export function highlight(elements: readonly Element[], query: string): void {
  if (!('highlights' in CSS)) return;
  CSS.highlights.delete('search');
  const wanted = query.toLowerCase();
  if (wanted === '') return;
  const ranges = elements.flatMap((element) => rangesIn(element, wanted));
  CSS.highlights.set('search', new Highlight(...ranges));
}

function rangesIn(element: Element, wanted: string): Range[] {
  const ranges: Range[] = [];
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const text = (node.nodeValue ?? '').toLowerCase();
    // Lower case that is longer than the text would put the marks in the wrong places.
    if (text.length !== node.nodeValue?.length) continue;
    for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + wanted.length)) {
      const range = document.createRange();
      range.setStart(node, at);
      range.setEnd(node, at + wanted.length);
      ranges.push(range);
    }
  }
  return ranges;
}
