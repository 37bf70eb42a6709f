import {el} from './dom.js'

const names = ['auto', 'light', 'dark'] as const
type Theme = (typeof names)[number]

/** Name of the setting in the browser's storage. */
const key = 'copydesk-theme'

/** Lets a button go through automatic, light and dark; the choice is kept where the browser keeps anything for files. */
export function themeButton(button: HTMLElement): void {
  let theme = read()
  const apply = (): void => {
    document.documentElement.dataset.theme = theme
    button.replaceChildren(el('span', {class: 'long'}, 'Colours: '), theme)
    button.setAttribute('aria-label', `Colours: ${theme}`)
  }
  button.addEventListener('click', () => {
    theme = names[(names.indexOf(theme) + 1) % names.length]!
    apply()
    write(theme)
  })
  apply()
}

// Browsers may forbid storage to pages opened from disk.
function read(): Theme {
  try {
    return names.find((name) => name === localStorage.getItem(key)) ?? 'auto'
  } catch {
    return 'auto'
  }
}

function write(theme: Theme): void {
  try {
    localStorage.setItem(key, theme)
  } catch {
    // The choice then holds until the page is closed.
  }
}
