import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { join, relative, sep } from 'node:path'
import { promisify } from 'node:util'
import { gzip } from 'node:zlib'
import type { Context } from 'hono'
import { notFound } from './problem-details.ts'

const TYPES: Record<string, string> = {
  css: 'text/css; charset=utf-8',
  gz: 'application/gzip',
  html: 'text/html; charset=utf-8',
  ico: 'image/x-icon',
  js: 'text/javascript; charset=utf-8',
  json: 'application/json',
  map: 'application/json',
  png: 'image/png',
  svg: 'image/svg+xml',
  txt: 'text/plain; charset=utf-8',
  webmanifest: 'application/manifest+json',
  woff2: 'font/woff2',
}
/** Names that the build makes from the content never mean anything else. */
const NAMED_BY_CONTENT = /^\/assets\//
const COMPRESSIBLE = new Set(['css', 'html', 'js', 'json', 'svg', 'txt', 'webmanifest'])
const gzipped = promisify(gzip)
const UNBUILT = `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>Tavolo</title>
<h1>Tavolo</h1>
<p>The pages of the reading room are not built: run <code>npm run build -w web</code> and start again. The <a href="/api/">API</a> answers.</p>
</html>
`

/**
 * The files of the reading room. Only names that were found in its folder at the start are served, so no request
 * can name a file outside; every other name is a page of the room, which shows what the address says.
 */
export class StaticFiles {
  private readonly files: ReadonlyMap<string, string>
  private readonly held = new Map<string, File>()

  private constructor(files: ReadonlyMap<string, string>) {
    this.files = files
  }

  static async in(folder: string): Promise<StaticFiles> {
    const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => [])
    const paths = entries.filter((entry) => entry.isFile()).map(({ parentPath, name }) => join(parentPath, name))
    return new StaticFiles(new Map(paths.map((path) => [`/${relative(folder, path).split(sep).join('/')}`, path])))
  }

  async answer(c: Context): Promise<Response> {
    const asked = c.req.path
    const isPage = !/\.[a-z0-9]+$/i.test(asked) || asked.split('/').length > 2
    const name = this.files.has(asked) ? asked : isPage && !NAMED_BY_CONTENT.test(asked) ? '/index.html' : null
    const file = name === null ? undefined : this.files.get(name)
    if (name === '/index.html' && file === undefined) return c.html(UNBUILT)
    if (name === null || file === undefined) throw notFound('file of this name', asked)
    const { bytes, small, tag } = await this.read(name, file)
    const caching = NAMED_BY_CONTENT.test(name) ? 'public, max-age=31536000, immutable' : 'no-cache'
    const headers: Record<string, string> = { etag: tag, 'cache-control': caching, vary: 'accept-encoding' }
    if (c.req.header('if-none-match') === tag) return c.body(null, 304, headers)
    headers['content-type'] = TYPES[extensionOf(name)] ?? 'application/octet-stream'
    const isSmall = small !== null && c.req.header('accept-encoding')?.includes('gzip') === true
    if (isSmall) headers['content-encoding'] = 'gzip'
    return c.body(isSmall ? small : bytes, 200, headers)
  }

  /** Pages and scripts are held in memory, compressed once; models are compressed already and stay on the disk. */
  private async read(name: string, file: string): Promise<File> {
    const known = this.held.get(name)
    if (known !== undefined) return known
    const bytes = new Uint8Array(await readFile(file))
    const tag = `W/"${createHash('sha256').update(bytes).digest('hex').slice(0, 16)}"`
    if (!COMPRESSIBLE.has(extensionOf(name))) return { bytes, small: null, tag }
    const read = { bytes, small: new Uint8Array(await gzipped(bytes)), tag }
    this.held.set(name, read)
    return read
  }
}

interface File {
  readonly bytes: Uint8Array<ArrayBuffer>
  readonly small: Uint8Array<ArrayBuffer> | null
  readonly tag: string
}

const extensionOf = (name: string) => name.slice(name.lastIndexOf('.') + 1)
