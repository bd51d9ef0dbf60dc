import { afterEach, beforeEach, expect, vi } from 'vitest'

// Whatever a test prints is a warning that nobody reads: it fails instead.
const METHODS = ['log', 'info', 'warn', 'error', 'debug'] as const

beforeEach(() => {
  for (const method of METHODS) vi.spyOn(console, method).mockImplementation(() => {})
})

afterEach(() => {
  for (const method of METHODS) expect(vi.mocked(console[method]).mock.calls, `console.${method} was called`).toEqual([])
  vi.restoreAllMocks()
})
