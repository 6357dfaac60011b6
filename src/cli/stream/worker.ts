import { parentPort } from 'node:worker_threads';
import { answerer } from './answer.js';

// A thread of `stream --jobs`: gets a row, sends its answer, and so on until it is told to end.
const answer = answerer();
parentPort?.on('message', (line: string) => {
  answer(line).then((answered) => parentPort?.postMessage(answered));
});
