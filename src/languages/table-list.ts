/** The entries of a list: a string with spaces between. */
export function split(list: string): string[] {
  return list.split(/\s+/).filter((entry) => entry !== '');
}

/** The entries of a list as pairs: `5=five|fives`. */
export function valued(list: string): [string, string][] {
  return split(list).map((entry) => [entry.slice(0, entry.indexOf('=')), entry.slice(entry.indexOf('=') + 1)]);
}

/** Forms of an entry as the table writes them: `|` parts them, `{x}` stands for the endings of a class. */
export function expand(forms: string, endings: Readonly<Record<string, string>>): string[] {
  return forms.split('|').flatMap((form) => {
    const found = /\{(\w+)\}/.exec(form);
    if (found === null) return [form];
    return split(endings[found[1] ?? ''] ?? '-').map((ending) => form.replace(found[0], ending === '-' ? '' : ending));
  });
}
