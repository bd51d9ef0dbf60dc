/** Largest file that is opened here. */
const LARGEST = 5_000_000

/** The text of a file that was dropped or chosen. @throws Error saying why it cannot be read here */
export async function openText(file: File): Promise<string> {
  if (file.size > LARGEST) throw new Error(`${file.name} is larger than ${LARGEST / 1e6} MB: read it with "tavolo read".`)
  const bytes = new Uint8Array(await file.arrayBuffer())
  if (bytes.includes(0)) throw new Error(`${file.name} is no text file.`)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    throw new Error(`${file.name} is not in UTF-8: "tavolo read" knows other encodings.`)
  }
}
