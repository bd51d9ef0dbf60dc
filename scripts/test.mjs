// `npm test`: every check of the project, one line each; what fails is shown whole.
import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ensureChromium } from './ensure-chromium.mjs'
import { bin, ensureInstalled, house } from './installed.mjs'

ensureInstalled()
ensureChromium()
const folder = mkdtempSync(join(tmpdir(), 'tavolo-test-'))
const results = join(folder, 'vitest.json')

const checks = [
  ['types', bin('tsc'), ['-p', '.']],
  ['types of the engine alone', bin('tsc'), ['-p', 'engine']],
  [
    'types of the reading room',
    bin('svelte-check'),
    ['--workspace', 'web', '--tsconfig', './tsconfig.json', '--fail-on-warnings', '--output', 'machine'],
  ],
  ['reading room built', join(house, 'scripts', 'build-web.mjs'), []],
  ['lint and format', bin('biome'), ['check', '--error-on-warnings', '.']],
  ['walls', bin('depcruise'), ['--config', '.dependency-cruiser.cjs', 'engine', 'languages', 'app', 'web', 'training', 'evaluation']],
  ['unused code', bin('knip'), ['--no-progress']],
  ['tests', bin('vitest'), ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${results}`]],
]

const run = (name, command, args) =>
  new Promise((done) => {
    const started = Date.now()
    process.stdout.write(`… ${name}\n`)
    const child = spawn(bin('node'), [command, ...args], { cwd: house, env: { ...process.env, NODE_OPTIONS: '' } })
    let output = ''
    child.stdout.on('data', (part) => {
      output += part
    })
    child.stderr.on('data', (part) => {
      output += part
    })
    child.on('close', (code) => {
      const seconds = ((Date.now() - started) / 1000).toFixed(1)
      process.stdout.write(`${code === 0 ? '✓' : '✗'} ${name} (${seconds} s)\n`)
      if (code !== 0) process.stdout.write(`${output}\n`)
      done(code === 0)
    })
  })

let passed = 0
let failed = 0
for (const [name, command, args] of checks) {
  const good = await run(name, command, args)
  if (name !== 'tests') {
    if (good) passed++
    else failed++
    continue
  }
  try {
    const counts = JSON.parse(readFileSync(results, 'utf8'))
    passed += counts.numPassedTests
    failed += Math.max(counts.numFailedTests, good ? 0 : 1)
    const skipped = counts.testResults
      .flatMap((file) => file.assertionResults)
      .filter((test) => test.status === 'skipped' || test.status === 'pending')
    for (const test of skipped) console.log(`  not run here: ${test.fullName}`)
  } catch {
    failed++
  }
}
rmSync(folder, { recursive: true, force: true })
console.log(`${passed} passed, ${failed} failed`)
process.exit(failed === 0 ? 0 : 1)
