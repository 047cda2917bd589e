/**
 * The arrows of the house: which part of src may know which. Read from what tsc emits, where imports of types, which
 * may cross them, are gone.
 */
const sdk = '^node_modules/(@aws-sdk|@smithy)/';
const entry =
  '^build/(index|main|inputs|input-values|event|event-payload|profile-source|prepare|carry-out|publish|clean-up|sweep-stale|announce|journal|input-reader|join|matrix)[.]js$';

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    {
      name: 'no-cycles',
      comment: 'Two files that need each other are one file or three.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'resolvable',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
    {
      name: 'pure-stages',
      comment:
        'The plan and the report are pure functions of data: they never see a client, a file or the runner.',
      severity: 'error',
      from: { path: '^build/(plan|report)/' },
      to: {
        path: [
          sdk,
          '^node_modules/@actions/',
          '^build/(aws|credentials|github|execution/(?!outcome)|discovery/(?!found))',
          '^(node:)?(fs|http|https|net|child_process)',
        ],
      },
    },
    {
      name: 'the-runner-stops-at-the-door',
      comment:
        'Inputs, outputs and log are the entry’s: everything below takes and returns plain data.',
      severity: 'error',
      from: { path: '^build/', pathNot: [entry, '^build/github/'] },
      to: { path: '^node_modules/@actions/' },
    },
    {
      name: 'only-execution-deletes',
      comment:
        'A resource type is reached through the registry; nothing but the entry starts execution.',
      severity: 'error',
      from: { path: '^build/', pathNot: ['^build/execution/', '^build/clean-up[.]js$'] },
      to: { path: '^build/execution/(?!outcome)' },
    },
    {
      name: 'types-know-aws-not-the-run',
      severity: 'error',
      from: { path: '^build/resource-types/' },
      to: {
        path: '^build/',
        pathNot: [
          '^build/resource-types/',
          '^build/aws/',
          '^build/scope[.]js$',
          '^build/errors[.]js$',
        ],
      },
    },
    {
      name: 'types-through-the-registry',
      comment: 'What a type can do is in the contract; only the registry names one.',
      severity: 'error',
      from: { path: '^build/(?!resource-types/)' },
      to: { path: '^build/resource-types/[^/]+/' },
    },
    {
      name: 'clients-load-lazily',
      comment: 'A static import would load the client’s code at every start.',
      severity: 'error',
      from: {
        path: '^build/',
        pathNot: '^build/(aws/clients|credentials/(assume-role|default-chain))[.]js$',
      },
      to: { path: '^node_modules/@aws-sdk/(client-|credential-provider)' },
    },
    {
      name: 'product-without-tests',
      severity: 'error',
      from: { path: '^build/' },
      to: { path: '^(__tests__|scripts|bench)/' },
    },
    {
      name: 'declared-dependencies',
      comment: 'What the action needs is a dependency, what only its making needs is not.',
      severity: 'error',
      from: { path: '^build/' },
      to: { dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown'] },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default'],
    },
  },
};
