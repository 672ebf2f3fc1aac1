/** Filters a list by what its items say in their data attributes. Without this script the whole list stands. */
const filter = document.querySelector<HTMLElement>('[data-list-filter]');
const items = [...document.querySelectorAll<HTMLElement>('[data-list] > li')];

if (filter) {
  const choices = [...filter.querySelectorAll('select')];
  const count = filter.querySelector('output');
  const apply = (): void => {
    for (const item of items)
      item.hidden = !choices.every(({ value, dataset }) => {
        const own = item.dataset[dataset['filters'] ?? ''] ?? '';
        return value === '' || own === value || own.split(' ').includes(value);
      });
    if (count) count.value = `${items.filter(({ hidden }) => !hidden).length} of ${items.length} shown`;
  };
  filter.addEventListener('input', apply);
  apply();
}

export {};
