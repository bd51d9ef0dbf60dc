import { Problem } from '../problem.ts'

/** An error of the file system as a problem that says what to do; other errors stay what they are. */
export function fileProblem(error: unknown, path: string): unknown {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  if (code === 'ENOENT' || code === 'ENOTDIR') return new Problem('TAVOLO-NO-FILE', 'the file does not exist', path, 'check the path')
  if (code === 'EACCES' || code === 'EPERM') return new Problem('TAVOLO-READ', 'the file may not be read', path, 'check its permissions')
  if (code.startsWith('E'))
    return new Problem('TAVOLO-READ', `the file could not be read: ${code}`, path, 'check that it is a readable file')
  return error
}
