import { lstat, readdir, stat } from 'node:fs/promises'
import { extname, join } from 'node:path'
import { Problem } from '../problem.ts'
import { fileProblem } from './file-problem.ts'

const TEXT_EXTENSIONS = new Set(['.txt', '.md', '.json', '.jsonl'])

/** Standard input, as it is written on the command line. */
export const STANDARD_INPUT = '-'

/**
 * The files that a path stands for: itself, or the .txt, .md, .json and .jsonl files anywhere in a directory, in the order of their names.
 * Hidden entries and links inside a directory are passed over.
 * @throws Problem TAVOLO-NO-FILE, TAVOLO-NO-TEXTS, TAVOLO-READ
 */
export async function findFiles(path: string): Promise<string[]> {
  if (path === STANDARD_INPUT) return [path]
  try {
    if (!(await stat(path)).isDirectory()) return [path]
    const found = await filesIn(path)
    if (found.length > 0) return found
  } catch (error) {
    throw fileProblem(error, path)
  }
  throw new Problem('TAVOLO-NO-TEXTS', 'the directory holds no texts', path, 'give one with .txt, .md, .json or .jsonl files')
}

async function filesIn(directory: string): Promise<string[]> {
  const names = (await readdir(directory)).filter((name) => !name.startsWith('.')).sort(byCodeUnits)
  const found: string[] = []
  for (const name of names) {
    const path = join(directory, name)
    const entry = await lstat(path)
    if (entry.isDirectory()) found.push(...(await filesIn(path)))
    else if (entry.isFile() && TEXT_EXTENSIONS.has(extname(name).toLowerCase())) found.push(path)
  }
  return found
}

/** The same on every machine, unlike the order of a locale. */
const byCodeUnits = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)
