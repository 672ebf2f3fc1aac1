/** The site's own name, as shown in titles and the header. */
export const SITE_NAME = 'CSTO Docs';

/** One sentence saying what the site is; the home page's description. */
export const SITE_DESCRIPTION =
  'An independent reference on the Collective Security Treaty Organization (CSTO), written from one interview of 16 July 2020, with a source behind every statement.';

/** The groups of topics, in the order of the navigation. */
export const TOPIC_GROUPS = {
  organization: 'The organization',
  forces: 'Forces and arms',
  threats: 'Threats and operations',
} as const;

export type TopicGroup = keyof typeof TOPIC_GROUPS;
