#!/usr/bin/env node
import module from 'node:module';
import v8 from 'node:v8';

// The V8 of Node 20 optimises functions after so few turns that most of it is thrown away when the next language or format comes: a short
// run spends nearly a third of its processor time on that. Here it waits seven times as long as by default (67,584).
if (process.versions.v8.startsWith('11.3.')) v8.setFlagsFromString('--interrupt-budget=500000');

// Where Node can, from 22.1 on, compiled code is kept from one run to the next. All else is loaded after this, to be kept too.
(module as { readonly enableCompileCache?: () => unknown }).enableCompileCache?.();

const { endWithOutput } = await import('./output.js');
const { run } = await import('./run.js');

endWithOutput();
process.exitCode = await run(process.argv.slice(2));
