/** Where dialogs, drawers, menus and tooltips are drawn: a landmark, for all that is read aloud stands in one. */
export function overScreen(): HTMLElement {
  const place = document.getElementById('over-screen');
  if (!place) throw new Error('the page has no #over-screen');
  return place;
}

/** Whether a dialog or drawer stands over the screen. */
export const isDialogOpen = (): boolean =>
  document.querySelector('[role="dialog"], [role="alertdialog"]') !== null;

/** Calls `follow` when a dialog may have come or gone. Returns the unsubscribe function. */
export function followDialogs(follow: () => void): () => void {
  const dialogs = new MutationObserver(() => setTimeout(follow));
  dialogs.observe(overScreen(), { childList: true });
  return () => dialogs.disconnect();
}
