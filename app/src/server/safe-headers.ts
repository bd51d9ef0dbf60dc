import type { IncomingMessage, ServerResponse } from 'node:http'

/** What a page of the reading room may do: load from this server alone, run its own scripts, be in no frame. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ')

const HEADERS = Object.entries({
  'content-security-policy': POLICY,
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': 'camera=(), geolocation=(), microphone=()',
})

/** The same headers on every answer, errors included; set before anything is computed. */
export function setSafeHeaders(_: IncomingMessage, answer: ServerResponse): void {
  for (const [name, value] of HEADERS) answer.setHeader(name, value)
}
