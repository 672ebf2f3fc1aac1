/** A tie of the CSTO to an organization, in the words of the statements it rests on. */
export interface Tie {
  /** Entry of the organization in the reference. */
  organization: string;
  /** What sort of tie, and so how the line is drawn. */
  kind: 'main' | 'active' | 'open';
  /** What stands on the line. */
  words: string[];
  /** What stands below it. */
  below: string[];
  statements: string[];
}

/** What each way of drawing a line means. */
export const TIE_KINDS: Record<Tie['kind'], string> = {
  main: 'main partner',
  active: 'cooperation or interaction',
  open: 'openness only',
};

/** The organizations of exchanges 5 to 7 with a tie, in the order of the interview. */
export const TIES: Tie[] = [
  {
    organization: 'united-nations',
    kind: 'main',
    words: ['main partner'],
    below: ['no part in UN missions so far;', 'plan: UN observers at a training'],
    statements: ['6.2', '6.3', '6.4', '5.1', '5.4'],
  },
  { organization: 'cis', kind: 'active', words: ['active cooperation'], below: [], statements: ['6.5'] },
  { organization: 'sco', kind: 'active', words: ['active cooperation'], below: [], statements: ['6.6'] },
  {
    organization: 'osce',
    kind: 'active',
    words: ['effective interaction'],
    below: ['its observers at events', 'of Operation Channel'],
    statements: ['6.7', '6.8'],
  },
  {
    organization: 'nato',
    kind: 'open',
    words: ['CSTO open to it,', 'as to any interested body'],
    below: ['“influential”;', 'no contact reported'],
    statements: ['6.10', '6.11'],
  },
];
