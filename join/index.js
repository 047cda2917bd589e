// The same bundle as the action itself, told by a word what to do (docs/adr/0010-one-bundle.md).
process.argv[2] = 'join';
await import('../dist/index.js');
