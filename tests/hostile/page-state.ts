import type { Page } from '@playwright/test';

/** What a page is made of. */
export interface PageState {
  /**
   * Every kind of element outside the search with its number. Marks of searched words do not count, nor links in the head, by
   * which scripts load what they need; that none of them leads to another host is seen from what is asked for.
   */
  shape: string;
  /** What neither the site nor its search ever makes. */
  strange: string[];
}

/** Looks whether a page has taken anything of a hostile text for more than text. */
export function stateOf(page: Page): Promise<PageState> {
  return page.evaluate(() => {
    const OF_SEARCH = /^(?:form|label|div|input|button|p|kbd|ol|ul|li|a|mark|select|option|strong)$/;
    const counts = new Map<string, number>();
    for (const element of document.querySelectorAll(':not([data-search] *, mark, .marks-off, head > link)'))
      counts.set(element.localName, (counts.get(element.localName) ?? 0) + 1);
    const strange: string[] = [];
    for (const element of document.querySelectorAll('[data-search] *')) {
      if (!OF_SEARCH.test(element.localName)) strange.push(`<${element.localName}>`);
      if (element.matches('mark *')) strange.push(`<${element.localName}> in a mark`);
    }
    for (const element of document.querySelectorAll('main *, dialog *'))
      for (const { name } of element.attributes)
        if (name.startsWith('on')) strange.push(`${element.localName} ${name}=`);
    for (const { href, protocol, origin } of document.querySelectorAll<HTMLAnchorElement>('[data-search] a'))
      if (protocol !== 'http:' || origin !== location.origin) strange.push(`link to ${href}`);
    for (const key in {}) strange.push(`Object.prototype.${key}`);
    return { shape: [...counts].sort().join(' '), strange };
  });
}
