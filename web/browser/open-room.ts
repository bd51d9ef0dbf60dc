import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Browser, Page } from 'playwright-core'
import { startBrowser } from './chromium.ts'
import { writeReports } from './example-reports.ts'

const TAVOLO = fileURLToPath(new URL('../../app/bin/tavolo.mjs', import.meta.url))
const START_MS = 120_000
const TOKEN = 'token of the test'

/** The real server over the example reports, and a browser in front of it. */
export class OpenRoom {
  readonly address: string
  readonly browser: Browser
  private readonly server: ChildProcess
  private readonly folder: string
  /** What pages asked for elsewhere, and what they complained of: both stay empty. */
  readonly strayRequests: string[] = []
  readonly complaints: string[] = []

  constructor(address: string, browser: Browser, server: ChildProcess, folder: string) {
    this.address = address
    this.browser = browser
    this.server = server
    this.folder = folder
  }

  /** A page at an address of the room, once its title stands. */
  async visit(path: string, options: Parameters<Browser['newContext']>[0] = {}): Promise<Page> {
    const context = await this.browser.newContext({ viewport: { width: 1280, height: 900 }, ...options })
    const page = await context.newPage()
    page.on('request', (request) => {
      if (!request.url().startsWith(this.address) && !request.url().startsWith('blob:')) this.strayRequests.push(request.url())
    })
    page.on('console', (message) => message.type() === 'error' && this.complaints.push(`${path}: ${message.text()}`))
    page.on('pageerror', (error) => this.complaints.push(`${path}: ${error.message}`))
    await page.goto(this.address + path)
    await page.locator('main h1').waitFor()
    return page
  }

  /** What the API answers. */
  async ask<T>(path: string): Promise<T> {
    return (await (await fetch(`${this.address}/api${path}`)).json()) as T
  }

  /** Hands a report in, as whoever has the token may. */
  async handIn(report: { readonly text: string; readonly publishedAt: string }): Promise<void> {
    const headers = { authorization: `Bearer ${TOKEN}`, 'content-type': 'application/json' }
    const answer = await fetch(`${this.address}/api/reports`, { method: 'POST', headers, body: JSON.stringify(report) })
    if (answer.status !== 201) throw new Error(`the report was not taken: ${await answer.text()}`)
  }

  async close(): Promise<void> {
    await this.browser.close()
    const ended = new Promise((resolve) => this.server.once('exit', resolve))
    this.server.kill('SIGTERM')
    await ended
    rmSync(this.folder, { recursive: true, force: true })
  }
}

/** Takes the reports into a record, starts `tavolo serve` over it on a free port, and the browser. */
export async function openRoom(withHostile = true): Promise<OpenRoom> {
  const { folder, files } = writeReports(withHostile)
  const record = join(folder, 'record')
  execFileSync(process.execPath, [TAVOLO, 'add', '--store', record, ...files], { stdio: 'pipe' })
  const server = spawn(process.execPath, [TAVOLO, 'serve', '--port', '0', '--store', record], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, TAVOLO_TOKEN: TOKEN },
  })
  const address = await addressOf(server)
  return new OpenRoom(address, await startBrowser(), server, folder)
}

function addressOf(server: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = ''
    const timer = setTimeout(() => reject(new Error(`the server did not start: ${said}`)), START_MS)
    const listen = (part: Buffer) => {
      said += part
      const address = /open at (http:\S+)/.exec(said)?.[1]
      if (address === undefined) return
      clearTimeout(timer)
      resolve(address)
    }
    server.stdout?.on('data', listen)
    server.stderr?.on('data', listen)
    server.on('exit', (code) => reject(new Error(`the server ended with ${code}: ${said}`)))
  })
}
