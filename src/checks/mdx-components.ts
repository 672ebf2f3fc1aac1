import { PICTURE_NAMES } from '../registry/picture-names.ts';

/** Rules for a component in a text. */
export interface ComponentRule {
  /** On separate lines, or inside a sentence. */
  place: 'block' | 'sentence';
  /** Required props with a text value: `of="fig-wanted-2019"`. */
  textProps: readonly string[];
  /** Optional props without a value: `capital`. */
  flags: readonly string[];
  /** True if the component requires content between its tags. */
  hasContent: boolean;
  /** Example for suggestions. */
  example: string;
}

const pictureRule = (name: string): ComponentRule => ({
  place: 'block',
  textProps: name === 'OperationFigures' ? ['operation'] : [],
  flags: [],
  hasContent: false,
  example: name === 'OperationFigures' ? '<OperationFigures operation="channel" />' : `<${name} />`,
});

/** Components that topics and operations can use, by name. */
export const COMPONENTS: ReadonlyMap<string, ComponentRule> = new Map([
  ['Glance', { place: 'block', textProps: [], flags: [], hasContent: true, example: '<Glance> … </Glance>' }],
  [
    'Figure',
    {
      place: 'sentence',
      textProps: ['of'],
      flags: ['capital'],
      hasContent: false,
      example: '<Figure of="fig-wanted-2019" />',
    },
  ],
  [
    'Count',
    { place: 'sentence', textProps: ['of'], flags: [], hasContent: false, example: '<Count of="statements" />' },
  ],
  ...PICTURE_NAMES.map((name): [string, ComponentRule] => [name, pictureRule(name)]),
]);
