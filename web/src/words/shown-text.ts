/**
 * A text as it may be shown, of the same length, so that spans still hold: what could turn the direction of reading
 * or hide (control characters, bidirectional overrides and isolates) becomes `�`; line ends and tabs stay.
 */
export function shownText(text: string): string {
  return text.replace(STEERING, '\ufffd')
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const STEERING = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g
