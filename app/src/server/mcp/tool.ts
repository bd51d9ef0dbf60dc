import type { z } from 'zod'
import type { Room } from '../room.ts'

/** Where a tool works: over which record, and where its pages are. */
export interface Desk {
  readonly room: Room
  /** Address of the reading room, without a slash at its end; null where there is none. */
  readonly address: string | null
}

/** Something that a program may ask; none of it changes anything. */
export interface Tool<Input extends z.ZodObject = z.ZodObject> {
  readonly name: string
  readonly title: string
  readonly description: string
  readonly input: Input
  readonly answer: (desk: Desk, asked: z.infer<Input>) => Promise<Record<string, unknown>>
}

/** A tool as a value whose question is checked against its own schema. */
export const tool = <Input extends z.ZodObject>(made: Tool<Input>): Tool => made as unknown as Tool
