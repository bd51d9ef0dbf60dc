/** What can go wrong, as codes that can be searched for. */
export type ProblemCode =
  | 'TAVOLO-BINARY'
  | 'TAVOLO-DATE'
  | 'TAVOLO-DEFECT'
  | 'TAVOLO-EMPTY'
  | 'TAVOLO-ENCODING'
  | 'TAVOLO-HOST'
  | 'TAVOLO-JSON'
  | 'TAVOLO-LANGUAGE'
  | 'TAVOLO-METHOD'
  | 'TAVOLO-NO-FILE'
  | 'TAVOLO-NO-TEXTS'
  | 'TAVOLO-NOT-FOUND'
  | 'TAVOLO-PLACE'
  | 'TAVOLO-PORT'
  | 'TAVOLO-RATE'
  | 'TAVOLO-READ'
  | 'TAVOLO-READ-ONLY'
  | 'TAVOLO-REQUEST'
  | 'TAVOLO-SEVERAL'
  | 'TAVOLO-STORE-CONFLICT'
  | 'TAVOLO-STORE-CONNECTION'
  | 'TAVOLO-STORE-DAMAGED'
  | 'TAVOLO-STORE-DENIED'
  | 'TAVOLO-STORE-FAILED'
  | 'TAVOLO-STORE-FOREIGN'
  | 'TAVOLO-STORE-FULL'
  | 'TAVOLO-STORE-LOCKED'
  | 'TAVOLO-STORE-MISSING'
  | 'TAVOLO-STORE-NEWER'
  | 'TAVOLO-STORE-REPORT'
  | 'TAVOLO-STORE-SAME'
  | 'TAVOLO-STORE-UNKNOWN'
  | 'TAVOLO-TOKEN'
  | 'TAVOLO-TOO-LARGE'
  | 'TAVOLO-WRITE'

/** A report or a request that cannot be served: what happened, where, what to do. */
export class Problem extends Error {
  readonly code: ProblemCode
  readonly where: string
  readonly advice: string

  constructor(code: ProblemCode, what: string, where: string, advice: string) {
    super(what)
    this.name = 'Problem'
    this.code = code
    this.where = where
    this.advice = advice
  }

  /** `tavolo: the file does not exist (a.txt): check the path [TAVOLO-NO-FILE]` */
  override toString(): string {
    return `tavolo: ${this.message} (${this.where}): ${this.advice} [${this.code}]`
  }
}
