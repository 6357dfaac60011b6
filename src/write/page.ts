import { version } from './generator.js';
import { xmlText } from './xml.js';

/** What a page that needs nothing else is made of: `heading` and `body` are HTML, `title` is text. */
export interface Page {
  readonly title: string;
  readonly style: string;
  readonly heading: string;
  readonly body: string;
}

/** Writes one self-contained page: no script, nothing loaded from elsewhere. */
export function toPage({ title, style, heading, body }: Page): string {
  return `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="generator" content="clausealign ${version}">
<title>${xmlText(title)}</title>
<style>${style}</style>
</head>
<body>
${heading}
${body}</body>
</html>
`;
}
