import { type Dossier, type RecordedReport, renderHtml, renderJson, renderJsonLine, renderMarkdown, renderText } from '@tavolo/engine'
import type { ExportName } from '../exports/export-formats.ts'
import { refuseTerminal } from './binary-output.ts'
import { write } from './output.ts'
import type { Progress } from './progress.ts'
import type { Recipient } from './reading-run.ts'
import { columns, paint } from './terminal.ts'

/** What is written of all reports together. */
const TOGETHER = ['csv', 'parquet', 'jsonld', 'ninjs', 'ftm', 'graphml', 'docx', 'atom', 'ics'] as const satisfies readonly ExportName[]

export const FORMATS = ['text', 'json', 'markdown', 'html', ...TOGETHER] as const
export type Format = (typeof FORMATS)[number]

const isTogether = (format: Format): format is (typeof TOGETHER)[number] => TOGETHER.some((one) => one === format)

/** Prints dossiers one after the other; holds those that are written together, and, on a terminal, the first one as JSON, which is spread out if it stays alone. */
export class Printer implements Recipient {
  private readonly format: Format
  private readonly progress: Progress
  private count = 0
  private held: Dossier | null = null
  private readonly together: RecordedReport[] = []

  constructor(format: Format, progress: Progress) {
    refuseTerminal(format, 'send it to a file')
    this.format = format
    this.progress = progress
  }

  async receive(dossier: Dossier, text: string, label: string): Promise<void> {
    this.count++
    if (process.stdout.isTTY) this.progress.clear()
    if (isTogether(this.format)) this.together.push({ dossier, text, takenAt: new Date().toISOString() })
    else if (this.format === 'html') await write(renderHtml(dossier, text, { label }))
    else if (this.format === 'json') await this.printJson(dossier)
    else if (this.format === 'markdown') await write(`${this.count > 1 ? '\n---\n\n' : ''}${renderMarkdown(dossier, text, { label })}`)
    else
      await write(
        `${this.count > 1 ? `\n${'─'.repeat(columns())}\n\n` : ''}${renderText(dossier, text, { label, paint, width: columns() })}`,
      )
  }

  async end(): Promise<void> {
    if (this.held !== null) await write(renderJson(this.held))
    this.held = null
    if (!isTogether(this.format) || this.together.length === 0) return
    const { writeReports } = await import('../exports/write-reports.ts')
    await write(await writeReports(this.together, this.format))
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
