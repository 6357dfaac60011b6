type Attributes = Readonly<Record<string, string | boolean>>;

/** Makes an element; `true` is an attribute without a value, `false` none. */
export function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Attributes = {},
  children: readonly (Node | string)[] = [],
): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) if (value !== false) made.setAttribute(name, value === true ? '' : value);
  made.append(...children);
  return made;
}

/** A button with what it does when it is pressed. */
export function button(label: string, press: () => void, attributes: Attributes = {}): HTMLButtonElement {
  const made = element('button', { type: 'button', ...attributes }, [label]);
  made.addEventListener('click', press);
  return made;
}

/** A list to choose from; `options` are pairs of value and label. */
export function select(
  label: string,
  options: readonly (readonly [value: string, label: string])[],
  choose: (value: string) => void,
): HTMLSelectElement {
  const made = element(
    'select',
    { 'aria-label': label },
    options.map(([value, name]) => element('option', { value }, [name])),
  );
  made.addEventListener('change', () => choose(made.value));
  return made;
}
