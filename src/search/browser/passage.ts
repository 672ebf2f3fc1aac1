import type { Kind } from '../search-record.ts';
import type { Lookup } from './vocabulary.ts';

/** A typed word with what it is looked up as. */
export interface Term extends Lookup {
  typed: string;
  unfinished: boolean;
  /** How much it says, by how rare it is: 0 to 1. */
  weight: number;
}

/** A passage as the index holds it. */
export interface Passage {
  url: string;
  kind: Kind;
  title: string;
  text: string;
  byline: string;
  alias: string;
  /** Titles of the topics that the passage belongs to. */
  context: string;
  /** What readers ask of it, one question a line. */
  asked: string;
}
