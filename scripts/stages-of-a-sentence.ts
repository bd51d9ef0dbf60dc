import {
  type ActorMention,
  anchorTimes,
  attributeStatements,
  compileLexicon,
  createReader,
  cutText,
  type Dossier,
  emptySyntax,
  findActors,
  findTimes,
  findTriggers,
  type LanguagePack,
  openSyntaxModel,
  overlaps,
  type Report,
  readClauses,
  renderText,
  resolveActors,
  type Span,
  type Statement,
  type Syntax,
  type TimeMention,
  type TokenRange,
  type Tokens,
} from '@tavolo/engine'

/** How deep into the sentence the tree is shown. */
const DEPTH = 2

/** What each stage makes of the sentence that opens with `opening`, for people to read: one text for each stage. */
export function stagesOfSentence(report: Report, opening: string, pack: LanguagePack, bytes: Uint8Array): Record<string, string> {
  const { text } = report
  const words = ({ start, end }: Span) => `“${text.slice(start, end)}”`
  const document = cutText(report, pack.writing)
  const { tokens } = document
  const sentence = document.sentences.find(({ start }) => text.startsWith(opening, start))
  if (!sentence) throw new Error(`no sentence opens with "${opening}"`)
  const inside = ({ first, end }: TokenRange) => first >= sentence.firstToken && end <= sentence.endToken

  const model = openSyntaxModel(bytes)
  const syntax = emptySyntax(tokens.count)
  for (const { firstToken, endToken } of document.sentences) {
    model.tag(tokens, firstToken, endToken, syntax)
    model.parse(tokens, firstToken, endToken, syntax)
  }
  const actorMentions = findActors(document, syntax, pack.actors)
  const timeMentions = findTimes(document, syntax, pack.times)
  const lexicon = compileLexicon(pack.lexicon)
  const known = (ranges: readonly TokenRange[]) => (token: number) => ranges.some(({ first, end }) => first <= token && token < end)
  const clauses = readClauses(document, syntax, findTriggers(document, syntax, lexicon), lexicon, {
    isActor: known(actorMentions),
    canMeet: known(actorMentions.filter(({ kind }) => kind !== 'document-noun')),
    isTime: known(timeMentions),
  })
  const times = anchorTimes(timeMentions, document, syntax, pack.times).filter(inside)
  const { referents } = resolveActors(actorMentions, document, syntax, pack.actors)
  const attributed = attributeStatements(clauses, referents).filter(({ frame }) => document.sentences[frame.sentence] === sentence)
  const { dossier } = createReader([{ pack, model: bytes }]).read(report)
  const statement = dossier.statements.find(({ content }) => content.some((piece) => overlaps(piece, sentence)))
  if (!statement) throw new Error('nothing is said in that sentence')

  return {
    text: `sentence ${sentence.start}–${sentence.end}\n${wrapped(cutWords(tokens, sentence.firstToken, sentence.endToken))}`,
    syntax: treeOf(tokens, syntax, sentence.firstToken, sentence.endToken),
    mentions: [...actorMentions.filter(inside).map((one) => actorLine(one, tokens)), ...timeMentions.filter(inside).map(timeLine)].join(
      '\n',
    ),
    clauses: clauses.statements
      .filter((frame) => document.sentences[frame.sentence] === sentence)
      .map(({ rules, stance, source, cueSpan, content, relay }) =>
        [
          `rule     ${rules.join(', ')}`,
          `source   ${tokens.form[source] ?? 'left out'}`,
          `cue      ${cueSpan ? words(cueSpan) : 'none'} → ${stance}`,
          `content  ${content.map(words).join(' … ')}`,
          ...(relay >= 0 ? [`carrier  ${tokens.form[relay]}`] : []),
        ].join('\n'),
      )
      .join('\n\n'),
    resolution: [
      ...attributed.map(({ source, speaker, relay }) =>
        [`${source ? words(source) : 'nobody named'} → ${speaker.actors.join(', ')}`, `carried by ${relay.join(', ') || 'nobody'}`].join(
          '\n',
        ),
      ),
      ...times.map(({ span, value, inferred }) =>
        `${words(span)} → ${value}  ${inferred.map(({ reason }) => reason).join('; ')}`.trimEnd(),
      ),
    ].join('\n'),
    dossier: compact(statement),
    render: said(dossier, statement, text),
  }

  function actorLine({ first, end, kind, actor, party }: ActorMention, { start, end: ends }: Tokens): string {
    return `${words({ start: start[first] ?? 0, end: ends[end - 1] ?? 0 })} ${kind}${actor ? ` ${actor}` : ''}${party && party !== actor ? `, acts for ${party}` : ''}`
  }

  function timeLine({ span, type, rule }: TimeMention): string {
    return `${words(span)} ${type} by ${rule}`
  }
}

const cutWords = ({ form, start, end }: Tokens, first: number, last: number): string[] =>
  form.slice(first, last).map((word, i) => (start[first + i] === end[first + i] ? `+${word}` : word))

function wrapped(words: readonly string[]): string {
  const lines = ['']
  for (const word of words) {
    const line = lines.at(-1) ?? ''
    if (line.length + word.length > 90) lines.push(word)
    else lines[lines.length - 1] = line === '' ? word : `${line} ${word}`
  }
  return lines.join('\n')
}

/** The upper part of a sentence's tree: each word under the one that it hangs on. */
function treeOf({ form }: Tokens, { head, lemma, upos, relation }: Syntax, first: number, end: number): string {
  const lines: string[] = []
  const visit = (token: number, depth: number) => {
    lines.push(`${'  '.repeat(depth)}${relation[token]}: ${form[token]} (${lemma[token]}, ${upos[token]})`)
    if (depth === DEPTH) return
    for (let child = first; child < end; child++) if (head[child] === token && upos[child] !== 'PUNCT') visit(child, depth + 1)
  }
  for (let token = first; token < end; token++) if (head[token] === -1) visit(token, 0)
  return lines.join('\n')
}

const compact = (fact: Statement): string =>
  JSON.stringify(fact, null, 2)
    .replace(/\{\s*"start": (\d+),\s*"end": (\d+)\s*\}/g, '{ "start": $1, "end": $2 }')
    .replace(/\[\s*("[^"]*")\s*\]/g, '[$1]')

/** The lines of the text output that show one statement. */
function said(dossier: Dossier, statement: Statement, text: string): string {
  const lines = renderText(dossier, text, { width: 90 }).split('\n')
  const number = dossier.statements.indexOf(statement) + 1
  const from = lines.findIndex((line) => line.trimStart().startsWith(`S${number} `))
  return lines.slice(from, lines.indexOf('', from)).join('\n')
}
