import open from 'open';

/** Opens an address in the default browser where there is a screen to show it on. Never fails. @param {string} url */
export async function openBrowser(url) {
  const hasScreen = process.platform !== 'linux' || process.env.DISPLAY || process.env.WAYLAND_DISPLAY;
  if (hasScreen) await open(url).catch(() => {});
}
