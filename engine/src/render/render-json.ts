import type { Dossier } from '../document/index.ts'

/** A dossier as one JSON object over many lines, for people to look at. */
export const renderJson = (dossier: Dossier): string => `${JSON.stringify(dossier, null, 2)}\n`

/** A dossier as one line of JSON Lines. */
export const renderJsonLine = (dossier: Dossier): string => `${JSON.stringify(dossier)}\n`
