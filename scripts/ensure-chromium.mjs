import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'

const PLACES = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']

/** Installs Debian's Chromium for the tests of the reading room where it is missing and the user may; else they are skipped. */
export function ensureChromium() {
  if (PLACES.some((place) => existsSync(place)) || process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return
  console.error('Installing Chromium for the tests of the reading room (once) …')
  const options = { stdio: 'ignore', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }, timeout: 300_000 }
  const apt = (...args) => spawnSync('apt-get', ['-qq', ...args], options).status === 0
  if (!apt('install', '-y', '--no-install-recommends', 'chromium') && apt('update')) {
    apt('install', '-y', '--no-install-recommends', 'chromium')
  }
}
