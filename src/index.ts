import { setFlagsFromString } from 'node:v8';
import { main } from './main.ts';

// Nearly all that a large bucket's listing makes is short-lived, and V8 would let its nursery grow to 128 MB for it.
setFlagsFromString('--semi-space-growth-factor=1');

await main();
