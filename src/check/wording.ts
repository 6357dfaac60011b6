/** Words between quotation marks, shortened in the middle where they are many. */
export function quoted(text: string): string {
  const characters = [...text.trim()];
  const shown = characters.length > 90 ? `${characters.slice(0, 60).join('')} … ${characters.slice(-20).join('')}` : characters.join('');
  return `“${shown}”`;
}

/** `paragraph 5 (op.5)` is said as the path alone: it reads the same in every language. */
export function listed(items: readonly string[]): string {
  if (items.length < 2) return items.join('');
  return `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`;
}
