/** What a piece of text is, so that who shows it can choose a colour. */
export type Style = 'title' | 'heading' | 'party' | 'words' | 'faint' | 'good' | 'open' | 'bad'

/** A piece of text in one style. */
export interface Run {
  readonly text: string
  readonly style: Style | null
}

/** Dresses a text for a terminal; handed in, since the engine knows none. */
export type Paint = (style: Style, text: string) => string

/** No dress at all: for pipes and files. */
export const plain: Paint = (_style, text) => text

/** A run without style. */
export const run = (text: string, style: Style | null = null): Run => ({ text, style })
