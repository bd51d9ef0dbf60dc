import { Problem, type ProblemCode } from '../problem.ts'

/** SQLSTATE classes and codes (PostgreSQL, appendix A) and codes of the system, with what they mean to who uses the store. */
const MEANINGS: readonly (readonly [codes: RegExp, code: ProblemCode, what: string, advice: string])[] = [
  [
    /^(53100|ENOSPC|EDQUOT|EFBIG)$/,
    'TAVOLO-STORE-FULL',
    'there is no room left on the disk',
    'make room and try again: what was taken before is safe',
  ],
  [
    /^(08...|57P0.|ECONN\w+|EPIPE|ETIMEDOUT|ENOTFOUND|EHOSTUNREACH|EAI_AGAIN|CONNECTION)$/,
    'TAVOLO-STORE-CONNECTION',
    'the database cannot be reached',
    'check that it runs and try again: what was taken before is safe, nothing was half-written',
  ],
  [/^(28...|3D000)$/, 'TAVOLO-STORE-CONNECTION', 'the database does not let Tavolo in', 'check name, user and password in DATABASE_URL'],
  [/^(42501|EACCES|EPERM|EROFS|25006)$/, 'TAVOLO-STORE-DENIED', 'the store may not be written', 'check its permissions'],
  [
    /^(XX00[12]|58P01|58030|22P04)$/,
    'TAVOLO-STORE-DAMAGED',
    'the store is damaged',
    'restore it from a copy, or add the reports to a new one',
  ],
]

/** Messages of drivers that carry no code. */
const CODELESS: readonly (readonly [words: string, code: string])[] = [
  ['Connection terminated', 'CONNECTION'],
  ['timeout exceeded when trying to connect', 'CONNECTION'],
  ['Client has encountered a connection error', 'CONNECTION'],
  ['No space left on device', '53100'],
]

/** An error of a database or of its folder as a problem that says what to do. */
export function storeProblem(error: unknown, where: string): Problem {
  if (error instanceof Problem) return error
  const message = error instanceof Error ? error.message : String(error)
  const code = codeOf(error) ?? CODELESS.find(([words]) => message.includes(words))?.[1] ?? ''
  const meaning = MEANINGS.find(([codes]) => codes.test(code))
  if (meaning !== undefined) return new Problem(meaning[1], `${meaning[2]}: ${message}`, where, meaning[3])
  return new Problem('TAVOLO-STORE-FAILED', `the store failed: ${message}`, where, 'open it again; what was taken before is safe')
}

/** Of several tries to connect, the last one tells. */
function codeOf(error: unknown): string | null {
  if (error instanceof AggregateError && error.errors.length > 0) return codeOf(error.errors.at(-1))
  if (typeof error !== 'object' || error === null || !('code' in error)) return null
  return typeof error.code === 'string' ? error.code : null
}
