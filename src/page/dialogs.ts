import type { Command } from './commands.js';
import type { Desk } from './desk.js';
import { download } from './download.js';
import { button, element, select } from './element.js';
import { type SaveChoice, savedFile } from './save.js';

function dialog(title: string, content: readonly Node[]): HTMLDialogElement {
  const heading = element('h2', { id: `${title.toLowerCase()}-title` }, [title]);
  const made = element('dialog', { 'aria-labelledby': heading.id }, [heading, ...content]);
  made.addEventListener('close', () => made.remove());
  document.body.append(made);
  made.showModal();
  return made;
}

const KEY_NAMES: Readonly<Record<string, string>> = {
  ArrowUp: '↑',
  ArrowDown: '↓',
  ArrowLeft: '←',
  ArrowRight: '→',
  Escape: 'Esc',
};

/** A key as it is shown. */
export function keyName(key: string): string {
  return key
    .split('+')
    .map((part) => KEY_NAMES[part] ?? part)
    .join(' ');
}

/** Shows all keys. */
export function showHelp(commands: readonly Command[], singleKeys: boolean, setSingleKeys: (on: boolean) => void): void {
  const groups = [...new Set(commands.map(({ group }) => group))].map((group) => {
    const items = commands
      .filter((command) => command.group === group)
      .flatMap(({ keys, label }) => [
        element(
          'dt',
          {},
          keys.map((key) => element('kbd', {}, [keyName(key)])),
        ),
        element('dd', {}, [label]),
      ]);
    return element('section', {}, [element('h3', {}, [group]), element('dl', {}, items)]);
  });
  const box = element('input', { type: 'checkbox', checked: singleKeys });
  box.addEventListener('change', () => setSingleKeys(box.checked));
  const made = dialog('Keys', [
    element('div', { class: 'groups' }, groups),
    element('label', { class: 'choice' }, [box, ' Single letters act as commands']),
    element('p', { class: 'buttons' }, [button('Close', () => made.close(), { class: 'primary' })]),
  ]);
}

/** Asks what to save, and saves it. */
export function showSave(desk: Desk, done: (name: string) => void): void {
  const { versions } = desk.sheet.view.sheet;
  const confirmed = desk.rows.filter(({ hand }) => hand === 'confirmed').length;
  const changed = desk.rows.filter(({ hand }) => hand === 'changed').length;
  const isPair = versions.length === 2;
  let chosen: SaveChoice['versions'] = isPair ? [0, 1] : 'all';
  const names = versions.map(({ name }, at) => [String(at), name] as const);
  const pairs = names.flatMap(([a, source]) =>
    names.flatMap(([b, target]) => (a === b ? [] : [[`${a} ${b}`, `${source} – ${target}`] as const])),
  );
  const which = select('Versions', [['all', 'All versions'], ...pairs], (value) => {
    const [source, target] = value.split(' ').map(Number);
    chosen = source === undefined || target === undefined ? 'all' : [source, target];
  });
  const save = (format: SaveChoice['format']): void => {
    const file = savedFile(desk, { format, versions: chosen });
    download(file);
    desk.markSaved();
    made.close();
    done(file.name);
  };
  const made = dialog('Save', [
    element('p', {}, [`${desk.rows.length} rows: ${confirmed} confirmed, ${changed} made by hand.`]),
    ...(isPair ? [] : [element('p', {}, [which])]),
    element('p', { class: 'buttons' }, [
      button('Save as JSON', () => save('json'), { class: 'primary' }),
      button('Save as TMX', () => save('tmx')),
      button('Cancel', () => made.close()),
    ]),
    element('p', { class: 'hint' }, [
      'The file of two versions is read back by ',
      element('code', {}, ['align --anchors']),
      ' and ',
      element('code', {}, ['check --alignment']),
      '.',
    ]),
  ]);
}
