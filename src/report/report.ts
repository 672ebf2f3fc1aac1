/**
 * Where reports of errors go: `REPORT_URL`, a `mailto:` address, or an https address in which `{subject}` and `{body}` are
 * filled in. Without it a report is a letter without addressee.
 */
const configured = process.env.REPORT_URL ?? '';

/** What a report is about. */
export interface Subject {
  /** Title of the page; that of a statement begins with its §. It is the subject of the report. */
  title: string;
  /** Address of the page, as absolute as it is known. */
  url: string;
}

/**
 * A link that opens a report with title, § and address filled in.
 *
 * @param template value of `REPORT_URL`
 * @throws Error where the template is neither a `mailto:` address nor an https one that takes subject or body
 */
export function reportLink({ title, url }: Subject, template: string = configured): string {
  const subject = encodeURIComponent(`${SITE_NAME}: error in “${title}”`);
  const body = encodeURIComponent(`${url}\n\nWhat is wrong, and what shows it:\n`);
  const address = template === '' ? 'mailto:' : template;
  if (/^mailto:[^?{}]*$/.test(address)) return `${address}?subject=${subject}&body=${body}`;
  if (/^(?:mailto|https):.*\{(?:subject|body)\}/.test(address))
    return address.replaceAll('{subject}', subject).replaceAll('{body}', body);
  throw new Error(
    `REPORT_URL is ${template}; it must be mailto:name@example.org, or https://… with {subject} or {body} in it.`,
  );
}
import { SITE_NAME } from '../registry/site.ts';
