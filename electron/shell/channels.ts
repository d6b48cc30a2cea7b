/** What main and the page say to each other besides the requests of the contract. */
export const CHANNELS = {
  /** main → page: save everything now, and answer with the number sent along. */
  flush: 'page:flush',
  /** page → main: the number, and whether everything is saved. */
  flushed: 'page:flushed',
  /** main → page: a menu entry was chosen. */
  menu: 'page:menu',
  /** main → page: a file was given from outside. */
  given: 'page:given',
  /** page → main: the menu of a place, its commands in groups and whether something is selected. */
  placeMenu: 'page:place-menu',
  /** page → main: the commands that can be done now. */
  possible: 'page:possible',
} as const;
