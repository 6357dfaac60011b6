import { readXml } from '../xml.js';
import { isOn } from './values.js';

/** What a style says that matters here; what it leaves open is undefined. */
export interface Style {
  readonly name: string;
  readonly hidden: boolean | undefined;
  readonly raised: boolean | undefined;
  readonly list: string | undefined;
  /** The style that names the list: this one, or one that it is based on. */
  readonly listOf: string | undefined;
  readonly level: number | undefined;
  /** Level in an outline, from 0. */
  readonly outline: number | undefined;
}

type Draft = { -readonly [Name in keyof Style]: Style[Name] } & { base: string | undefined };

const nothing: Style = {
  name: '',
  hidden: undefined,
  raised: undefined,
  list: undefined,
  listOf: undefined,
  level: undefined,
  outline: undefined,
};

/** The styles of a document. */
export class Styles {
  private readonly drafts = new Map<string, Draft>();
  private readonly resolved = new Map<string, Style>();
  private current: Draft | undefined;
  /** The style of paragraphs that name none. */
  private usual = '';

  constructor(xml: readonly Uint8Array[] | undefined) {
    if (xml) readXml(xml, 'styles.xml', this);
  }

  open(name: string, attributes: Readonly<Record<string, string>>): void {
    const value = attributes['w:val'];
    if (name === 'w:style') {
      const id = attributes['w:styleId'] ?? '';
      this.current = { ...nothing, base: undefined };
      this.drafts.set(id, this.current);
      if (attributes['w:type'] === 'paragraph' && attributes['w:default'] !== undefined && isOn(attributes['w:default'])) this.usual = id;
    } else if (this.current) set(this.current, name, value);
  }

  close(name: string): void {
    if (name === 'w:style') this.current = undefined;
  }

  text(): void {}

  /** A paragraph style by id, with what it has from the styles that it is based on. */
  paragraph(id: string | undefined): Style {
    return this.get(id ?? this.usual);
  }

  /** A character style by id; without one nothing is said. */
  character(id: string | undefined): Style {
    return id === undefined ? nothing : this.get(id);
  }

  private get(id: string): Style {
    const known = this.resolved.get(id);
    if (known) return known;
    const draft = this.drafts.get(id);
    // A style that is based on itself ends here.
    this.resolved.set(id, nothing);
    const base = draft?.base === undefined ? nothing : this.get(draft.base);
    const style = draft ? merged(base, draft, id) : nothing;
    this.resolved.set(id, style);
    return style;
  }
}

function set(style: Draft, name: string, value: string | undefined): void {
  if (name === 'w:name') style.name = value ?? '';
  else if (name === 'w:basedOn') style.base = value;
  else if (name === 'w:vanish') style.hidden = isOn(value);
  else if (name === 'w:vertAlign') style.raised = value === 'superscript';
  else if (name === 'w:numId') style.list = value;
  else if (name === 'w:ilvl') style.level = Number(value);
  else if (name === 'w:outlineLvl') style.outline = Number(value);
}

function merged(base: Style, { name, hidden, raised, list, level, outline }: Draft, id: string): Style {
  return {
    name,
    hidden: hidden ?? base.hidden,
    raised: raised ?? base.raised,
    list: list ?? base.list,
    listOf: list === undefined ? base.listOf : id,
    level: level ?? base.level,
    outline: outline ?? base.outline,
  };
}
