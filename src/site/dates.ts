const MONTH = new Intl.DateTimeFormat('en-GB', { month: 'long', year: 'numeric', timeZone: 'UTC' });
const DAY = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });

/** An ISO day (`2021-05-03`), month (`2021-05`) or year as readers see it (`3 May 2021`, `May 2021`, `2021`). */
export function longDate(iso: string): string {
  if (/^\d{4}$/.test(iso)) return iso;
  const format = iso.length === 7 ? MONTH : DAY;
  return format.format(new Date(`${iso.length === 7 ? `${iso}-01` : iso}T00:00:00Z`));
}

/** A stretch of time as readers see it: `12 October 2020 to 16 October 2020`. */
export function longStretch(from: string, until: string | undefined): string {
  return until === undefined || until === from ? longDate(from) : `${longDate(from)} to ${longDate(until)}`;
}
