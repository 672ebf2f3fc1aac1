/** The three-way switch of the color scheme: system, light or dark. The choice is remembered, and is all that is stored. */
const root = document.documentElement;
const choices = document.querySelectorAll<HTMLInputElement>('input[name="theme"]');
const bars = document.querySelectorAll<HTMLMetaElement>('meta[name="theme-color"]');
const [light = '', dark = ''] = [...bars].map(({ content }) => content);

/** The browser's own bar follows the page, not the system, where the reader has chosen. */
function apply(theme: string): void {
  root.dataset['theme'] = theme;
  bars.forEach((bar, i) => {
    bar.content = theme === 'light' || (theme === 'system' && i === 0) ? light : dark;
  });
}

for (const choice of choices) {
  choice.checked = choice.value === (root.dataset['theme'] ?? 'system');
  choice.addEventListener('change', () => {
    apply(choice.value);
    try {
      localStorage.setItem('theme', choice.value);
    } catch {
      // Storage is closed to the page: the choice holds until it is left.
    }
  });
}
apply(root.dataset['theme'] ?? 'system');

export {};
