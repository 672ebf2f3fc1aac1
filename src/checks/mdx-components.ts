import { PICTURE_NAMES } from '../registry/picture-names.ts';

/** What a component accepts in a text. */
export interface ComponentRule {
  /** On lines of its own, or within a sentence. */
  place: 'block' | 'sentence';
  /** Props with a text as their value: `of="fig-wanted-2019"`. All of them are needed. */
  texts: readonly string[];
  /** Props without a value: `capital`. */
  switches: readonly string[];
  /** Whether text stands between an opening and a closing tag. */
  hasContent: boolean;
  /** How a writer types it. */
  example: string;
}

const picture = (name: string): ComponentRule => ({
  place: 'block',
  texts: name === 'OperationFigures' ? ['operation'] : [],
  switches: [],
  hasContent: false,
  example: name === 'OperationFigures' ? '<OperationFigures operation="channel" />' : `<${name} />`,
});

/** Every component that topics and operations may hold, by name. */
export const COMPONENTS: ReadonlyMap<string, ComponentRule> = new Map([
  ['Glance', { place: 'block', texts: [], switches: [], hasContent: true, example: '<Glance> … </Glance>' }],
  [
    'Figure',
    {
      place: 'sentence',
      texts: ['of'],
      switches: ['capital'],
      hasContent: false,
      example: '<Figure of="fig-wanted-2019" />',
    },
  ],
  [
    'Count',
    { place: 'sentence', texts: ['of'], switches: [], hasContent: false, example: '<Count of="statements" />' },
  ],
  ...PICTURE_NAMES.map((name): [string, ComponentRule] => [name, picture(name)]),
]);
