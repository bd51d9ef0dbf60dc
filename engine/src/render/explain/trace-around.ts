import type { Span, TraceNode } from '../../document/index.ts'

/**
 * What a trace holds around one offset: steps whose span takes it in, with the unplaced steps inside them, and the way to them from the root.
 * Null where nothing was done there.
 */
export function traceAround(node: TraceNode, offset: number): TraceNode | null {
  if (node.span !== null && !takesIn(node.span, offset)) return null
  const children = node.children.flatMap((child) => {
    if (child.span === null && child.children.length === 0) return node.span === null ? [] : [child]
    return traceAround(child, offset) ?? []
  })
  return node.span === null && children.length === 0 ? null : { ...node, children }
}

/** The end counts too, so that the place behind a word still means the word. */
const takesIn = (span: Span, offset: number) => span.start <= offset && offset <= span.end
