import type { PageData } from '../write/html/page.js';
import { Desk } from './desk.js';
import { Reader } from './reader.js';

const data: PageData = JSON.parse(document.getElementById('data')?.textContent ?? '');
new Reader(new Desk(data)).start();
