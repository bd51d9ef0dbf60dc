import { existsSync } from 'node:fs'
import { type Browser, chromium } from 'playwright-core'

const PLACES = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']

/** Where a Chromium stands on this machine; null where there is none. */
export const CHROMIUM = PLACES.find((place) => existsSync(place)) ?? null

/** Starts it without a window; the sandbox needs rights that containers do not give. */
export const startBrowser = (): Promise<Browser> =>
  chromium.launch({ ...(CHROMIUM === null ? {} : { executablePath: CHROMIUM }), args: ['--no-sandbox', '--disable-dev-shm-usage'] })
