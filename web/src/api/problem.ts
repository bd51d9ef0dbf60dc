/** What went wrong with a question to the server, for people. */
export class ApiProblem extends Error {
  readonly status: number

  constructor(message: string, status: number) {
    super(message)
    this.status = status
  }
}

/** Reads a problem document (RFC 9457); any other answer is told by its status. */
export async function problemOf(response: Response): Promise<ApiProblem> {
  try {
    const { title, detail } = (await response.json()) as { readonly title?: unknown; readonly detail?: unknown }
    const told = [title, detail].filter((part) => typeof part === 'string')
    if (told.length > 0) return new ApiProblem(told.join(': '), response.status)
  } catch {
    // Not a problem document: the status tells.
  }
  return new ApiProblem(`The server answered ${response.status} ${response.statusText}`.trim(), response.status)
}
