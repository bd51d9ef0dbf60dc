import type { TokenRange } from '../../document/index.ts'
import type { Role } from '../../language/index.ts'

/**
 * What a mention is by its form: a name from the tables (`state` … `media`), a place, an inhabitant or adjective,
 * a person's name, or a word that needs others to say who is meant.
 */
export type MentionKind =
  | 'state'
  | 'capital'
  | 'organisation'
  | 'body'
  | 'group'
  | 'media'
  | 'place'
  | 'demonym'
  | 'person'
  | 'role'
  | 'body-noun'
  | 'faction'
  | 'media-noun'
  | 'document-noun'
  | 'unknown'

/** Words that name somebody or say what he is. */
export interface ActorMention extends TokenRange {
  readonly kind: MentionKind
  /** Id in the tables: `US:WHITE-HOUSE`; the kind of body for a body noun, the slug for a faction. */
  readonly actor: string | null
  /** The party that it acts for: `US`. Null where the words alone do not say. */
  readonly party: string | null
  /** Name as written, for persons and places. */
  readonly name: string | null
  readonly role: Role | null
  readonly plural: boolean
  /** True where it may be the place where something happens. */
  readonly place: boolean
}
