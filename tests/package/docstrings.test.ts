import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { runInNewContext } from 'node:vm';
import { transformSync } from 'esbuild';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';
import * as main from '../../src/index.js';
import * as node from '../../src/node.js';
import * as quantities from '../../src/text/quantities/index.js';

const root = join(import.meta.dirname, '..', '..');
const program = ts.createProgram([join(root, 'src/index.ts'), join(root, 'src/node.ts')], { skipLibCheck: true });
const checker = program.getTypeChecker();

/** A function that users call, with what is said of it. */
interface PublicFunction {
  readonly name: string;
  readonly body: string;
  readonly tags: ReadonlySet<string>;
}

function publicFunctions(entry: string): PublicFunction[] {
  const source = program.getSourceFile(join(root, 'src', entry));
  const module = source === undefined ? undefined : checker.getSymbolAtLocation(source);
  return (module === undefined ? [] : checker.getExportsOfModule(module)).flatMap((exported) => {
    const symbol = exported.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(exported) : exported;
    const declaration = symbol.valueDeclaration;
    if (declaration === undefined || !ts.isFunctionDeclaration(declaration)) return [];
    const tags = new Set(symbol.getJsDocTags().map((tag) => tag.name));
    return { name: exported.name, body: declaration.getText(), tags };
  });
}

/** Examples that want what a test has not, and what that is. */
const NOT_RUN: Readonly<Record<string, string>> = {
  fetchDocuments: 'a service of the internet',
  buildCorpus: 'a folder of documents',
  readDocument: 'a file that a browser gives',
  readDocumentFile: 'a file',
  readTextFile: 'a file',
  readBytes: 'a file',
  readLexicons: 'a dictionary of the system',
};

/** An example with the name of what it stands above. */
interface Example {
  readonly file: string;
  readonly name: string;
  readonly code: string;
}

function examplesIn(file: string): Example[] {
  const text = readFileSync(file, 'utf8');
  const found = text.matchAll(
    /@example\n((?: *\*[^\n/]?[^\n]*\n)+?) *\*\/\n *(?:export )?(?:async )?(?:function\*?|const|class|type|interface) (\w+)/g,
  );
  return [...found].map(([, lines = '', name = '']) => {
    const code = /```ts\n([\s\S]*?)```/.exec(lines.replace(/^ *\* ?/gm, ''))?.[1] ?? '';
    return { file: relative(root, file), name, code };
  });
}

const examples = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts') && !file.startsWith('page'))
  .sort()
  .flatMap((file) => examplesIn(join(root, 'src', file)));

/** A value as an example writes it. `…` stands for any text. */
const LITERAL = /^(?:["'[{\d-]|true\b|false\b|null\b|undefined\b)/;

/** Statements whose value is said behind them, or in the line below, as calls of `shows`. */
function withChecks(code: string): string {
  return code.replace(/;\n\/\/ /g, '; // ').replace(/^(.+); \/\/ (.+)$/gm, (line, statement: string, value: string) => {
    if (!LITERAL.test(value) || /^(?:const|let|try|catch) /.test(statement)) return line;
    const shown = statement.replace(/^console\.log\((.*)\)$/, '[$1].join(" ")');
    return `shows(${shown}, ${JSON.stringify(statement.startsWith('console.log') ? JSON.stringify(value) : value)});`;
  });
}

/** What was said to come out, and what did. Both are written as JSON, so that quotation marks and spaces make no difference. */
function said(actual: unknown, text: string): [actual: string, said: string] {
  const written = JSON.stringify(actual instanceof Uint8Array ? [...actual] : actual) ?? 'undefined';
  const value = JSON.stringify(runInNewContext(`(${text})`)) ?? 'undefined';
  const cut = value.indexOf('…');
  return cut < 0 ? [written, value] : [written.slice(0, cut), value.slice(0, cut)];
}

async function runExample({ file, name, code }: Example): Promise<void> {
  const own = await import(join(root, file));
  const shows = (actual: unknown, text: string) => {
    const [is, should] = said(actual, text);
    expect(is, `the example of ${name}`).toBe(should);
  };
  const scope: Record<string, unknown> = { ...main, ...node, ...quantities, ...own, shows };
  const { code: plain } = transformSync(`export const run = async () => {\n${withChecks(code)}\n};`, { loader: 'ts', format: 'cjs' });
  const module = { exports: {} as { run?: () => Promise<void> } };
  new Function('module', ...Object.keys(scope), plain)(module, ...Object.values(scope));
  await module.exports.run?.();
}

describe('what is said of public functions', () => {
  const functions = [...publicFunctions('index.ts'), ...publicFunctions('node.ts')];

  test.each(functions)('$name has an example, and says what it throws', ({ body, tags }) => {
    expect(tags).toContain('example');
    if (/\bexpect(?:Arguments|Options)\(|\bthrow /.test(body)) expect(tags).toContain('throws');
  });

  test('what is not run has an example', () => {
    expect(Object.keys(NOT_RUN).filter((name) => !examples.some((example) => example.name === name))).toEqual([]);
  });

  test.each(examples.filter(({ name }) => NOT_RUN[name] === undefined))('the example of $name ($file) runs as it says', async (example) => {
    expect(example.code).not.toBe('');
    await runExample(example);
  });
});
