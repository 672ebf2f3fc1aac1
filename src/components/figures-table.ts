/** Sorts and filters the table of figures. Without this script the table stands in the order of the interview. */
const table = document.querySelector<HTMLTableElement>('[data-figures]');
const filter = document.querySelector<HTMLElement>('[data-figure-filter]');
const body = table?.tBodies[0];

if (table && filter && body) {
  makeSortable(table, body);
  makeFilterable(filter, body);
}

function makeSortable(table: HTMLTableElement, body: HTMLTableSectionElement): void {
  const heads = [...(table.tHead?.rows[0]?.cells ?? [])];
  heads.forEach((head, column) => {
    const button = document.createElement('button');
    button.type = 'button';
    button.append(...head.childNodes);
    head.append(button);
    button.addEventListener('click', () => {
      const down = head.ariaSort === 'ascending';
      for (const other of heads) other.ariaSort = null;
      head.ariaSort = down ? 'descending' : 'ascending';
      const rows = [...body.rows].sort((a, b) => compare(a.cells[column], b.cells[column]));
      body.append(...(down ? rows.reverse() : rows));
    });
  });
}

function compare(a: HTMLTableCellElement | undefined, b: HTMLTableCellElement | undefined): number {
  if (a?.dataset['sort'] !== undefined) return Number(a.dataset['sort']) - Number(b?.dataset['sort']);
  return (a?.textContent ?? '').localeCompare(b?.textContent ?? '', 'en', { numeric: true });
}

function makeFilterable(filter: HTMLElement, body: HTMLTableSectionElement): void {
  const words = filter.querySelector('input');
  const period = filter.querySelector('select');
  const count = filter.querySelector('output');
  const apply = (): void => {
    const typed = (words?.value ?? '').toLowerCase().split(/\s+/);
    const rows = [...body.rows];
    for (const row of rows) {
      const text = (row.textContent ?? '').toLowerCase();
      row.hidden = !(
        typed.every((word) => text.includes(word)) && [undefined, '', row.dataset['period']].includes(period?.value)
      );
    }
    if (count) count.value = `${rows.filter(({ hidden }) => !hidden).length} of ${rows.length} shown`;
  };
  filter.addEventListener('input', apply);
  apply();
}

export {};
