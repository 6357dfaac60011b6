#!/usr/bin/env node
import module from 'node:module';

// Where Node can, from 22.1 on, compiled code is kept from one run to the next. All else is loaded after this, to be kept too.
(module as { readonly enableCompileCache?: () => unknown }).enableCompileCache?.();

const { endWithOutput } = await import('./output.js');
const { run } = await import('./run.js');

endWithOutput();
process.exitCode = await run(process.argv.slice(2));
