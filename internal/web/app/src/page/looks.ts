// A page looks light or dark as was chosen in the dashboard on this device, else as
// the system does. Importing it is enough.

import { chosen } from './chosen'

/** Where Mantine, of which the dashboard is made, keeps the choice. */
const kept = 'mantine-color-scheme-value'

function follow(): void {
  document.documentElement.dataset.looks = chosen(kept) ?? 'auto'
}

follow()
addEventListener('storage', follow)
