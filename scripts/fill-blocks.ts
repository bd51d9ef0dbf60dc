/** Puts real output into the fenced blocks of a document: a block that opens with "```text NAME" gets what `blocks` holds under NAME. */
export function fillBlocks(markdown: string, blocks: Readonly<Record<string, string>>): string {
  const asked = new Set<string>()
  const filled = markdown.replace(/^(```[a-z]+ ([a-z-]+)\n).*?^```$/gms, (_, opening: string, name: string) => {
    asked.add(name)
    const output = blocks[name]
    if (output === undefined) throw new Error(`no output is called "${name}"`)
    return `${opening}${output.trimEnd()}\n\`\`\``
  })
  const unused = Object.keys(blocks).filter((name) => !asked.has(name))
  if (unused.length > 0) throw new Error(`the document has no block for ${unused.join(', ')}`)
  return filled
}
