/** The walls of the house: each rule says why it stands. */
const stages = [
  'document',
  'rules',
  'language',
  'text',
  'syntax',
  'mentions',
  'clauses',
  'resolution',
  'dossier',
  'trace',
  'record',
  'render',
]
const inSource = '^(engine|languages|app|web|training|evaluation)/'
const tests = '\\.test\\.ts$'

module.exports = {
  forbidden: [
    {
      name: 'engine-is-pure',
      comment: 'The engine runs anywhere and has no dependency: text in, dossier out.',
      severity: 'error',
      from: { path: '^engine/src', pathNot: tests },
      to: { pathNot: '^engine/src' },
    },
    ...stages.slice(0, -1).map((stage, at) => ({
      name: `${stage}-looks-backward-only`,
      comment: 'The folders are the path of a report: a stage knows those before it, never those behind it.',
      severity: 'error',
      from: { path: `^engine/src/${stage}/`, pathNot: tests },
      to: { path: `^engine/src/((${stages.slice(at + 1).join('|')})/|reader|index)` },
    })),
    {
      name: 'stages-by-their-door',
      comment: 'A stage is used through its index, so that its inside can change.',
      severity: 'error',
      from: { path: '^engine/src/([^/]+)/', pathNot: tests },
      to: { path: '^engine/src/[^/]+/', pathNot: ['^engine/src/$1/', '^engine/src/[^/]+/index\\.ts$'] },
    },
    {
      name: 'engine-by-its-door',
      comment: 'Whoever stands outside the engine uses what its index offers.',
      severity: 'error',
      from: { path: '^(languages|app|web|training|evaluation)/', pathNot: '^training/src/engine\\.ts$' },
      to: { path: '^engine/src/', pathNot: '^engine/src/index\\.ts$' },
    },
    {
      name: 'training-by-its-own-door',
      comment: 'Training learns with the very code that reads, and takes it from one place that the engine keeps for it.',
      severity: 'error',
      from: { path: '^training/src/engine\\.ts$' },
      to: { path: '^engine/src/', pathNot: '^engine/src/syntax/learning\\.ts$' },
    },
    {
      name: 'packs-know-only-the-engine',
      comment: 'Language packs are data: they need the words of the engine and nothing else.',
      severity: 'error',
      from: { path: '^languages/src', pathNot: tests },
      to: { pathNot: ['^languages/src', '^engine/src/index\\.ts$'] },
    },
    {
      name: 'no-pack-knows-another',
      comment: 'No language is a copy of another.',
      severity: 'error',
      from: { path: '^languages/src/(it|en)/' },
      to: { path: '^languages/src/(it|en)/', pathNot: '^languages/src/$1/' },
    },
    {
      name: 'web-never-imports-app',
      comment: 'The reading room runs in a browser.',
      severity: 'error',
      from: { path: '^web/' },
      to: { path: '^app/' },
    },
    {
      name: 'command-line-is-a-face',
      comment: 'Intake, store and server serve programs too: they do not know the command line.',
      severity: 'error',
      from: { path: '^app/src/(intake|store|server)/' },
      to: { path: '^app/src/(command-line/|main)' },
    },
    {
      name: 'nobody-imports-the-workshops',
      comment: 'Training and evaluation are not shipped.',
      severity: 'error',
      from: { path: '^(engine|languages|app|web)/' },
      to: { path: '^(training|evaluation)/' },
    },
    {
      name: 'no-cycles',
      comment: 'A cycle is one module in two files.',
      severity: 'error',
      from: { path: inSource },
      to: { circular: true },
    },
    {
      name: 'no-orphans',
      comment: 'What nobody imports is dead, unless it is a door.',
      severity: 'error',
      from: {
        orphan: true,
        path: inSource,
        pathNot: [tests, '/index\\.ts$', '/main\\.ts$', '^app/bin/', '^evaluation/src/', '^training/src/'],
      },
      to: {},
    },
    {
      name: 'declared-packages-only',
      comment: 'A package that is not declared is there by accident.',
      severity: 'error',
      from: { path: inSource, pathNot: tests },
      to: { dependencyTypes: ['npm-no-pkg', 'npm-unknown', 'unknown'] },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '/dist/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { conditionNames: ['@tavolo/source', 'import', 'require', 'node', 'default'], exportsFields: ['exports'] },
  },
}
