import { showList } from './list.js';
import { showFiling } from './filing.js';
import { showHeap } from './heap.js';

const filing = location.pathname.match(/^\/filings\/([0-9a-f-]{36})\/?$/i);
const heap = location.pathname.match(/^\/heaps\/([0-9a-f-]{36})\/?$/i);
const main = document.getElementById('main');
if (filing) showFiling(main, filing[1]);
else if (heap) showHeap(main, heap[1]);
else showList(main);
