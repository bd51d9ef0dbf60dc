import { type Dossier, renderJson, renderJsonLine, renderMarkdown, renderText } from '@tavolo/engine'
import { write } from './output.ts'
import type { Progress } from './progress.ts'
import { columns, paint } from './terminal.ts'

export const FORMATS = ['text', 'json', 'markdown'] as const
export type Format = (typeof FORMATS)[number]

/** Prints dossiers one after the other; holds none but, on a terminal, the first one as JSON, which is spread out if it stays alone. */
export class Printer {
  private readonly format: Format
  private readonly progress: Progress
  private count = 0
  private held: Dossier | null = null

  constructor(format: Format, progress: Progress) {
    this.format = format
    this.progress = progress
  }

  async print(dossier: Dossier, text: string, label: string): Promise<void> {
    this.count++
    if (process.stdout.isTTY) this.progress.clear()
    if (this.format === 'json') await this.printJson(dossier)
    else if (this.format === 'markdown') await write(`${this.count > 1 ? '\n---\n\n' : ''}${renderMarkdown(dossier, text, { label })}`)
    else
      await write(
        `${this.count > 1 ? `\n${'─'.repeat(columns())}\n\n` : ''}${renderText(dossier, text, { label, paint, width: columns() })}`,
      )
  }

  async end(): Promise<void> {
    if (this.held !== null) await write(renderJson(this.held))
    this.held = null
  }

  private async printJson(dossier: Dossier): Promise<void> {
    if (this.count === 1 && process.stdout.isTTY) {
      this.held = dossier
      return
    }
    if (this.held !== null) await write(renderJsonLine(this.held))
    this.held = null
    await write(renderJsonLine(dossier))
  }
}
